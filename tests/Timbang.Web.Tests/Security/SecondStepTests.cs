using System.Net;
using System.Text.RegularExpressions;
using Timbang.Pelaksana;
using Timbang.Web.Security;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Security;

/// <summary>The second step: a code of the app, or a recovery code.</summary>
public sealed partial class SecondStepTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task With_the_second_step_on_the_password_alone_opens_nothing(DatabaseKind kind)
    {
        var person = await WithSecondStepAsync(kind);
        var visitor = person.Host.Visit();

        var asked = await visitor.EnterAsync(person.Account);

        Assert.Equal("/masuk/kode", asked.Path);
        Assert.StartsWith("/masuk?", (await visitor.GetAsync("/akun")).Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_code_opens_once(DatabaseKind kind)
    {
        var person = await WithSecondStepAsync(kind);
        person.Host.Time.Now += TimeSpan.FromMinutes(2);
        var code = person.CodeNow();

        var first = await person.EnterWithAsync(code);
        var again = await person.EnterWithAsync(code);

        Assert.Equal("/pengelola", first.Path);
        Assert.Contains("Kode tidak cocok atau sudah dipakai.", again.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_recovery_code_opens_once_however_it_is_typed(DatabaseKind kind)
    {
        var person = await WithSecondStepAsync(kind);
        var code = person.RecoveryCodes[3];

        var first = await person.EnterWithAsync(code.Replace("-", " ").ToUpperInvariant());
        var again = await person.EnterWithAsync(code);

        Assert.Equal(RecoveryCode.Count, person.RecoveryCodes.Count);
        Assert.Equal("/pengelola", first.Path);
        Assert.Contains("Kode tidak cocok atau sudah dipakai.", again.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Codes_are_not_tried_through(DatabaseKind kind)
    {
        var person = await WithSecondStepAsync(kind);
        person.Host.Time.Now += TimeSpan.FromMinutes(2);
        for (var i = 0; i < SignInLimits.PerCode; i++)
        {
            Assert.Contains("Kode tidak cocok", (await person.EnterWithAsync("000000")).Text);
        }

        var refused = await person.EnterWithAsync(person.CodeNow());

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_secret_whose_key_is_lost_opens_nothing_and_a_recovery_code_still_does(DatabaseKind kind)
    {
        var person = await WithSecondStepAsync(kind);
        await person.Host.Database.ExecuteAsync("""UPDATE "Accounts" SET "TotpSecret" = 'CfDJ8-kunci-lain' """);

        var refused = await person.EnterWithAsync(person.CodeNow());
        var entered = await person.EnterWithAsync(person.RecoveryCodes[0]);

        Assert.Contains("Kode tidak cocok", refused.Text);
        Assert.Equal("/pengelola", entered.Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Switching_it_off_asks_for_the_password(DatabaseKind kind)
    {
        var person = await WithSecondStepAsync(kind);
        var page = await person.Visitor.GetAsync("/akun/dua-langkah");

        var refused = await person.Visitor.SubmitAsync(page, new() { ["Input.Password"] = "bukan ini" }, "Matikan");
        var done = await person.Visitor.SubmitAsync(page, new() { ["Input.Password"] = Entrance.Password }, "Matikan");

        Assert.Contains("Kata sandi tidak cocok.", refused.Text);
        Assert.Equal("/akun", done.Path);
        Assert.Equal("/pengelola", (await person.Host.Visit().EnterAsync(person.Account)).Path);
    }

    private async Task<Guarded> WithSecondStepAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var account = await Given.PersonAsync(host, await Given.BadanAsync(host), Role.Administrator);
        await host.GivePasswordAsync(account);
        var visitor = host.Visit();
        await visitor.EnterAsync(account);
        var offer = await visitor.GetAsync("/akun/dua-langkah");
        var secret = FromBase32(Letters().Match(offer.Html).Groups[1].Value.Replace(" ", ""));
        var shown = await visitor.SubmitAsync(offer, new() { ["Input.Code"] = Totp.CodeAt(secret, Totp.StepAt(host.Time.Now)) }, "Nyalakan");
        return new(host, account, visitor, secret, [.. Codes().Matches(shown.Html).Select(m => m.Groups[1].Value)]);
    }

    private static byte[] FromBase32(string letters)
    {
        var bits = string.Concat(letters.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }

    [GeneratedRegex("""<p class="once">([A-Z2-7 ]+)</p>""")]
    private static partial Regex Letters();

    [GeneratedRegex("""<li>([a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4})</li>""")]
    private static partial Regex Codes();

    private sealed record Guarded(TimbangHost Host, Account Account, Visitor Visitor, byte[] Secret, IReadOnlyList<string> RecoveryCodes)
    {
        public string CodeNow() => Totp.CodeAt(Secret, Totp.StepAt(Host.Time.Now));

        public async Task<Shown> EnterWithAsync(string code)
        {
            var visitor = Host.Visit();
            return await visitor.SubmitAsync(await visitor.EnterAsync(Account), new() { ["Input.Code"] = code });
        }
    }
}
