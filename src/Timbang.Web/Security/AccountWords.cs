using Timbang.Pelaksana;

namespace Timbang.Web.Security;

/// <summary>Acts on accounts as people read them.</summary>
public static class AccountWords
{
    /// <summary>What the button says.</summary>
    public static string Verb(AccountAct act) => act switch
    {
        AccountAct.Locked => "Kunci akun",
        AccountAct.Unlocked => "Buka kunci akun",
        AccountAct.PasswordReset => "Beri kata sandi awal baru",
        AccountAct.SecondStepRemoved => "Cabut langkah kedua",
        AccountAct.SignedOutEverywhere => "Keluarkan dari semua perangkat",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    /// <summary>What it will do, for whoever is about to choose it.</summary>
    public static string Effect(AccountAct act) => act switch
    {
        AccountAct.Locked => "Orang ini tidak dapat masuk sampai kuncinya dibuka; semua perangkatnya keluar sekarang.",
        AccountAct.Unlocked => "Orang ini dapat masuk lagi dengan kata sandinya.",
        AccountAct.PasswordReset => "Kata sandi lama tidak berlaku. Kata sandi awal tampil sekali dan harus diganti saat masuk.",
        AccountAct.SecondStepRemoved => "Untuk ponsel yang hilang: masuk kembali hanya dengan kata sandi, sampai langkah kedua dinyalakan lagi.",
        AccountAct.SignedOutEverywhere => "Semua perangkatnya keluar sekarang; ia dapat masuk lagi.",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    /// <summary>What the news says afterwards.</summary>
    public static string Done(AccountAct act) => act switch
    {
        AccountAct.Locked => "Akun dikunci",
        AccountAct.Unlocked => "Kunci akun dibuka",
        AccountAct.PasswordReset => "Kata sandi awal diberikan",
        AccountAct.SecondStepRemoved => "Langkah kedua dicabut",
        AccountAct.SignedOutEverywhere => "Semua perangkat dikeluarkan",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    /// <summary>An entry of the trail of a person.</summary>
    public static string InTrail(string act) => Enum.TryParse<AccountAct>(act, out var known) ? Done(known) : act switch
    {
        nameof(Person.Register) => "Akun dibuat",
        nameof(Person.Qualify) => "Kualifikasi diisi",
        nameof(Person.Correct) => "Keterangan diubah",
        _ => act,
    };

    public static string InWords(this Kualifikasi kualifikasi) => kualifikasi switch
    {
        Kualifikasi.TugasPpid => "Memahami tugas, fungsi dan kewenangan PPID",
        Kualifikasi.PelayananPublik => "Memiliki kemampuan pelayanan publik",
        Kualifikasi.Peraturan => "Menguasai peraturan perundang-undangan keterbukaan informasi",
        _ => throw new ArgumentOutOfRangeException(nameof(kualifikasi)),
    };
}
