namespace Timbang.Web.Demo;

/// <summary>What is printed when a demonstration starts: where it is, who may enter, what to look at first.</summary>
public static class DemoWelcome
{
    public static string Text(string address, DemoKeys keys) =>
        $"""

        Timbang dengan DATA CONTOH: {address}

        {AccountsOf(keys)}

        Lihat lebih dahulu
          {address}/daftar-informasi-dikecualikan   yang sudah diputus, seperti dibaca umum
          {address}/masuk   masuk, lalu buka meja kerja:
            pelaksana-bkpsdm   matriks yang belum lengkap
            ppid               hasil sidang yang menunggu keputusan, dengan tenggat dan dasarnya; rancangan yang siap diajukan
            ketua              sidang yang lalu dengan pendapat berbeda, dan sidang yang akan datang
            petugas-bkpsdm     keputusan yang menunggu diterima dan diarsipkan
          {address}/tenggat   menghitung hari kerja, tanpa masuk

        Berhenti: Ctrl+C

        """;

    public static string AccountsOf(DemoKeys keys) => string.Join(
        "\n\n",
        [
            $"Kata sandi semua akun: {keys.Password}",
            .. keys.Offices.Select(office => $"{office.Name}\n{Lines(office.People)}"),
        ]);

    private static string Lines(IReadOnlyList<DemoKey> people)
    {
        var (first, second) = (people.Max(p => p.UserName.Length) + 2, people.Max(p => p.FullName.Length) + 2);
        return string.Join('\n', people.Select(p => $"  {p.UserName.PadRight(first)}{p.FullName.PadRight(second)}{p.Role}"));
    }
}
