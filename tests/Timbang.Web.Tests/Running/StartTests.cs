using System.Net;
using System.Net.Sockets;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Running;

/// <summary>What cannot start says why and what to do, in a sentence: exit code 2, and no trace of the machine's inside.</summary>
public sealed class StartTests(Templates templates)
{
    [Theory]
    [InlineData("\"bukan\" bukan alamat situs. Tulis seperti --urls http://127.0.0.1:5080", "--urls", "bukan")]
    [InlineData("\"http://127.0.0.1:99999\" bukan alamat situs.", "--urls", "http://127.0.0.1:99999")]
    [InlineData("\"ftp://127.0.0.1:5096\" bukan alamat situs.", "--urls", "ftp://127.0.0.1:5096")]
    [InlineData("Pilihan --portt tidak dikenal. Yang dikenal: --data, --postgres, --urls, --address, --certificate, --store-key, --demo-terbuka.", "--portt", "5081")]
    [InlineData("Nilai setelah --urls belum diisi.", "--urls")]
    [InlineData("Untuk melayani https sendiri, isi Kestrel:Certificates:Default:Path", "--urls", "https://127.0.0.1:5443")]
    [InlineData("bukan alamat komputer ini", "--urls", "http://203.0.113.7:5080")]
    [InlineData("Basis data tidak dapat dibuka", "--postgres", "Host=127.0.0.1;Port=1;Database=timbang;Username=timbang;Password=rahasia;Timeout=1")]
    [InlineData("Timbang:Certificate: berkas \"/tidak/ada.pem\" tidak ada", "--certificate", "/tidak/ada.pem")]
    public async Task A_wrong_setting_is_one_sentence(string sentence, params string[] args)
    {
        await using var database = await templates.CopyAsync(DatabaseKind.Sqlite);

        var ended = await SiteProcess.RunAsync(["--certificate", TestCertificate.File, .. database.Arguments, .. args]);

        AssertTold(sentence, ended);
        Assert.DoesNotContain("rahasia", ended.Errors);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_office_without_a_certificate_is_told_how_to_make_one(DatabaseKind kind)
    {
        await using var database = await templates.CopyAsync(kind);

        var ended = await SiteProcess.RunAsync(database.Arguments);

        AssertTold("bin/timbang certificate create", ended);
    }

    [Fact]
    public async Task A_second_site_on_the_folder_is_told_where_the_first_one_is()
    {
        await using var database = await templates.CopyAsync(DatabaseKind.Sqlite);
        await using var first = SiteProcess.Serve(database, "--certificate", TestCertificate.File);
        using var well = await (await first.VisitAsync()).Http.GetAsync("/sehat");

        var ended = await SiteProcess.RunAsync([.. database.Arguments, "--urls", "http://127.0.0.1:0", "--certificate", TestCertificate.File]);

        Assert.Equal(HttpStatusCode.OK, well.StatusCode);
        AssertTold($"sedang dipakai Timbang yang sudah berjalan ({(await first.Address).ToString().TrimEnd('/')}, proses {first.Id})", ended);
    }

    [Fact]
    public async Task A_killed_site_leaves_its_folder_free()
    {
        await using var database = await templates.CopyAsync(DatabaseKind.Sqlite);
        await using (var killed = SiteProcess.Serve(database, "--certificate", TestCertificate.File))
        {
            await killed.Address;
        }

        await using var next = SiteProcess.Serve(database, "--certificate", TestCertificate.File);

        using var well = await (await next.VisitAsync()).Http.GetAsync("/sehat");
        Assert.Equal(HttpStatusCode.OK, well.StatusCode);
    }

    [Fact]
    public async Task Several_sites_may_serve_one_postgres()
    {
        await using var database = await templates.CopyAsync(DatabaseKind.Postgres);
        await using var first = SiteProcess.Serve(database, "--certificate", TestCertificate.File);
        await using var second = SiteProcess.Serve(database, "--certificate", TestCertificate.File);

        Assert.NotEqual(await first.Address, await second.Address);
    }

    [Fact]
    public async Task A_taken_port_is_told()
    {
        await using var database = await templates.CopyAsync(DatabaseKind.Sqlite);
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        var ended = await SiteProcess.RunAsync([.. database.Arguments, "--certificate", TestCertificate.File, "--urls", address]);

        AssertTold($"Alamat {address} sudah dipakai program lain. Pilih yang lain", ended);
    }

    [Fact]
    public async Task A_demonstration_for_the_network_is_told_before_anything_is_opened()
    {
        await using var database = await templates.CopyAsync(DatabaseKind.Sqlite);
        await database.ExecuteAsync("INSERT INTO \"Installation\" (\"Id\", \"IsDemo\", \"DemoPassword\") VALUES (1, TRUE, 'contoh')");

        var ended = await SiteProcess.RunAsync([.. database.Arguments, "--urls", "http://0.0.0.0:5080"]);

        AssertTold("Data contoh tidak dibuka ke jaringan (http://0.0.0.0:5080)", ended);
    }

    [Fact]
    public async Task An_empty_database_is_greeted_with_what_to_do_first()
    {
        await using var database = await templates.CopyAsync(DatabaseKind.Sqlite);
        await using var site = SiteProcess.Serve(database, "--certificate", TestCertificate.File);
        await site.Address;

        site.Terminate();

        Assert.Contains("Basis data ini masih kosong.", (await site.EndAsync()).Output);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("--urls", "http://127.0.0.1:0")]
    public async Task A_file_that_is_no_database_is_told(params string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("timbang-test-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "timbang.db"), string.Concat(Enumerable.Repeat("bukan basis data ", 100)));

        var ended = await SiteProcess.RunAsync([.. args, "--data", folder.FullName, .. args[0] == "verify" ? [] : new[] { "--certificate", TestCertificate.File }]);

        Assert.Contains("Basis data", ended.Errors);
        Assert.InRange(ended.Code, 1, 2);
        Assert.DoesNotContain("   at ", ended.Errors);
        folder.Delete(recursive: true);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_database_of_a_newer_Timbang_is_left_alone(DatabaseKind kind)
    {
        await using var database = await templates.CopyAsync(kind);
        await database.ExecuteAsync("INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('20990101000000_Later', '99.0')");

        AssertTold("dimutakhirkan oleh Timbang yang lebih baru (20990101000000_Later)", await SiteProcess.RunAsync([.. database.Arguments, "--urls", "http://127.0.0.1:0", "--certificate", TestCertificate.File]));
    }

    [Fact]
    public async Task A_form_beyond_the_limit_gets_a_page_that_says_so()
    {
        await using var database = await templates.CopyAsync(DatabaseKind.Sqlite);
        await using var site = SiteProcess.Serve(database, "--certificate", TestCertificate.File);
        var visitor = await site.VisitAsync();

        var answer = await visitor.SubmitAsync(await visitor.GetAsync("/masuk"), new() { ["Input.Login"] = new string('a', 1_200_000), ["Input.Password"] = "x" });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Contains("terlalu besar", answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    private static void AssertTold(string sentence, Ended ended)
    {
        Assert.Contains(sentence, ended.Errors);
        Assert.Equal(2, ended.Code);
        Assert.DoesNotContain("   at ", ended.Errors);
        Assert.DoesNotContain("Exception", ended.Output);
    }
}
