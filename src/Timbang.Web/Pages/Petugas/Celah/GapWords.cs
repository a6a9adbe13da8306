using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Celah;

/// <summary>Each kind of gap as the page tells it, and where it is mended.</summary>
public static class GapWords
{
    public static string Title(this GapKind kind) => kind switch
    {
        GapKind.WithoutMinutes => "Keputusan tanpa berita acara yang lengkap",
        GapKind.WithoutQuorum => "Berita acara tanpa kuorum",
        GapKind.PastMonth => "Butir yang melewati satu bulan sesudah sidang",
        GapKind.ShownClosed => "Sudah berakhir, masih tercatat tertutup",
        GapKind.StillSealed => "Sudah terbuka, informasinya belum diterbitkan",
        _ => "Pengecualian tanpa tanggal peninjauan",
    };

    /// <summary>Why it matters, in one sentence with its article.</summary>
    public static string Why(this GapKind kind) => kind switch
    {
        GapKind.WithoutMinutes => "Keputusan bersandar pada berita acara yang lengkap (SOP B-000.8.3.3 langkah 4); tanpa itu Badan Publik tidak dapat membuktikan alasannya dalam sengketa (Pasal 45 UU 14/2008).",
        GapKind.WithoutQuorum => "Pengujian dilakukan dengan saksama dan penuh ketelitian (Pasal 19 UU 14/2008); hasil yang diputus atau ditandatangani kurang dari kuorum bukan hasil Tim Pertimbangan.",
        GapKind.PastMonth => "Keputusan ditetapkan paling lama satu bulan kalender sesudah uji konsekuensi (SOP B-000.8.3.3 langkah 4); sesudahnya hanya dengan alasan yang dicatat.",
        GapKind.ShownClosed => "Informasi terbuka sendiri sehari setelah hari terakhirnya (Pasal 10 ayat (2) PP 61/2010), jadi tidak boleh lagi ditolak dengan keputusan ini.",
        GapKind.StillSealed => "Informasi yang terbuka wajib disediakan dan diterbitkan (Pasal 7 ayat (1) UU 14/2008); statusnya terbuka sendiri, berkasnya tidak.",
        _ => "Pengecualian bersifat ketat dan terbatas (Pasal 2 ayat (2) UU 14/2008); yang tidak berakhir pada tanggal tertentu ditutup terus bila tidak ada yang wajib meninjaunya.",
    };

    /// <summary>What is done about it.</summary>
    public static string ToDo(this GapKind kind) => kind switch
    {
        GapKind.WithoutMinutes => "Lengkapi tanda tangan berita acaranya. Bila rancangannya belum ditetapkan, tahan sampai berita acara lengkap.",
        GapKind.WithoutQuorum => "Periksa kehadiran dan tanda tangannya. Butir yang belum diputuskan dengan SK dikembalikan untuk sidang baru; yang sudah, diuji lagi.",
        GapKind.PastMonth => "Susun atau tetapkan keputusannya sekarang, dengan alasan keterlambatan.",
        GapKind.ShownClosed => "Layani sebagai informasi terbuka. Pencatatannya berjalan sendiri tiap menit; bila baris ini tetap ada, minta pengelola sistem memeriksa servernya.",
        GapKind.StillSealed => "Periksa berkasnya, hitamkan bagian yang masih tertutup, lalu terbitkan.",
        _ => "Uji lagi, supaya keputusan baru memuat hari terakhir atau tanggal peninjauan.",
    };

    public static string Verb(this Gap gap) => gap.Kind switch
    {
        GapKind.WithoutMinutes or GapKind.WithoutQuorum => "Buka sidang",
        GapKind.PastMonth when gap.OtherId is null => "Susun keputusan",
        GapKind.PastMonth => "Buka rancangan",
        GapKind.ShownClosed => "Buka pengecualian",
        GapKind.StillSealed => "Terbitkan informasi",
        _ => "Uji lagi",
    };

    /// <summary>Where it is mended.</summary>
    public static string Path(this Gap gap) => gap.Kind switch
    {
        GapKind.WithoutMinutes => $"/sidang/{gap.OtherId}",
        GapKind.WithoutQuorum => $"/sidang/{gap.Id}",
        GapKind.PastMonth when gap.OtherId is { } draft => $"/keputusan/{draft}",
        GapKind.PastMonth => "/keputusan/susun",
        GapKind.ShownClosed => $"/inventaris/{gap.Id}",
        GapKind.StillSealed => $"/inventaris/{gap.Id}/terbitkan",
        _ => $"/inventaris/{gap.Id}/uji-lagi",
    };

    /// <summary>Where it stands: the sitting, the decree, the part, the unit, each where there is one.</summary>
    public static string Where(this Gap gap)
    {
        string?[] said = gap.Kind switch
        {
            GapKind.WithoutMinutes => [gap.Number is { } number ? $"SK {number}" : "rancangan keputusan", $"sidang {gap.Detail}"],
            GapKind.WithoutQuorum => [gap.Number is { } number ? $"berita acara {number}" : null],
            GapKind.PastMonth => [],
            _ => [$"bagian {gap.Detail}", $"SK {gap.Number}"],
        };
        return string.Join(" · ", said.Append(gap.UnitName).OfType<string>());
    }

    /// <summary>Since when it counts.</summary>
    public static string Since(this Gap gap) => (gap.Kind, gap.Day) switch
    {
        (_, null) => "",
        (GapKind.WithoutMinutes, { } day) => $"Sidang {day.Plain()}",
        (GapKind.WithoutQuorum, { } day) => $"Ditutup {day.Plain()}",
        (GapKind.PastMonth, { } day) => $"Batasnya {day.AddMonths(1).Plain()}",
        (GapKind.ShownClosed or GapKind.StillSealed, { } day) => $"Terbuka sejak {day.AddDays(1).Plain()}",
        (_, { } day) => $"Ditutup sejak {day.Plain()}",
    };
}
