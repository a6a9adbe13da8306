using Microsoft.AspNetCore.Identity;

namespace Timbang.Web.Security;

/// <summary>What the sign-in library says when it refuses an account, in Indonesian.</summary>
public sealed class IdentityWords : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Say(nameof(DefaultError), "Akun tidak dapat disimpan. Muat ulang halaman, lalu coba lagi.");

    public override IdentityError ConcurrencyFailure() =>
        Say(nameof(ConcurrencyFailure), "Orang lain baru saja mengubah akun ini. Muat ulang halaman, lalu coba lagi.");

    public override IdentityError DuplicateUserName(string userName) =>
        Say(nameof(DuplicateUserName), $"Nama pengguna “{userName}” sudah dipakai. Pilih nama lain.");

    public override IdentityError DuplicateEmail(string email) => Say(nameof(DuplicateEmail), $"Surel “{email}” sudah dipakai akun lain.");

    public override IdentityError InvalidUserName(string? userName) =>
        Say(nameof(InvalidUserName), "Nama pengguna hanya memuat huruf, angka, titik, garis bawah dan tanda hubung.");

    public override IdentityError InvalidEmail(string? email) => Say(nameof(InvalidEmail), "Tulis alamat surel lengkap, misalnya nama@kantor.go.id.");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "Kata sandi sekarang tidak cocok.");

    private static IdentityError Say(string code, string sentence) => new() { Code = code, Description = sentence };
}
