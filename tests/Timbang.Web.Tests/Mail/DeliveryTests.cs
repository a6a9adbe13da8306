using Microsoft.EntityFrameworkCore;
using Timbang.Web.Mail;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Mail;

/// <summary>Letters leave once each, in order, however the mail server behaves; and no act waits for it.</summary>
public sealed class DeliveryTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Each_letter_goes_out_once_with_its_paper_and_the_calendar_in_the_order_of_the_numbers(DatabaseKind kind)
    {
        await using var server = new FakeMailServer();
        var mail = await MailOffice.OpenAsync(await hosts.FreshAsync(kind), server);

        await mail.DeliverAsync();
        await mail.DeliverAsync();

        var mails = await mail.MailsAsync();
        Assert.Equal(4, mails.Count);
        Assert.All(mails, m => Assert.Equal((MailState.Sent, 1), (m.State, m.Tries)));
        Assert.Equal(mails.Select(m => m.To), server.Taken.Select(Received.To));
        Assert.All(server.Taken, m => Assert.Equal(["application/pdf", "text/calendar"], Received.Attachments(m)));
        Assert.Equal(1, server.Connections);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_server_that_is_away_for_three_days_gets_each_letter_once_in_order_after_the_pauses_that_were_told(DatabaseKind kind)
    {
        var server = new FakeMailServer();
        var mail = await MailOffice.OpenAsync(await hosts.FreshAsync(kind), server);
        await server.DisposeAsync();
        List<double> pauses = [];
        var end = mail.Host.Time.Now.AddDays(3);
        var tries = 0;

        for (var later = false; mail.Host.Time.Now < end; mail.Host.Time.Now = mail.Host.Time.Now.AddMinutes(1))
        {
            await mail.DeliverAsync();
            var first = (await mail.MailsAsync())[0];
            if (first.Tries > tries)
            {
                tries = first.Tries;
                pauses.Add((first.NextTry - mail.Host.Time.Now).TotalMinutes);
            }

            if (!later && tries > 6)
            {
                later = true;
                await mail.InviteAsync();
            }

            mail.Host.Time.Now = first.NextTry > mail.Host.Time.Now.AddMinutes(1) ? first.NextTry.AddMinutes(-1) : mail.Host.Time.Now;
        }

        await using var back = new FakeMailServer();
        mail = mail.Against(back);
        await mail.DeliverAsync();

        Assert.Equal([1, 5, 15, 60, 240, 240], pauses.Take(6));
        Assert.All(await mail.MailsAsync(), m => Assert.Equal(MailState.Sent, m.State));
        Assert.Equal((await mail.MailsAsync()).Select(m => m.To), back.Taken.Select(Received.To));
        Assert.Equal(8, back.Taken.Select(Received.MessageId).Distinct().Count());
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_process_that_ends_between_taken_and_noted_sends_that_one_again_and_no_other(DatabaseKind kind)
    {
        await using var server = new FakeMailServer();
        var mail = await MailOffice.OpenAsync(await hosts.FreshAsync(kind), server);
        using (CutStatement.At(mail.Host, "UPDATE \"OutboxMail\"", after: 2))
        {
            await Assert.ThrowsAnyAsync<Exception>(() => mail.DeliverAsync());
        }

        await mail.DeliverAsync();

        var ids = server.Taken.Select(Received.MessageId).ToList();
        Assert.Equal((5, 4), (ids.Count, ids.Distinct().Count()));
        Assert.All(await mail.MailsAsync(), m => Assert.Equal(MailState.Sent, m.State));
    }

    [Theory]
    [InlineData(Mood.DropsAfterData, MailTrouble.Away, null)]
    [InlineData(Mood.Drips, MailTrouble.Away, null)]
    [InlineData(Mood.Closes, MailTrouble.Away, 421)]
    [InlineData(Mood.PutsOff, MailTrouble.PutOff, 451)]
    public async Task What_holds_the_server_up_is_told_and_tried_again(object mood, object trouble, int? code)
    {
        await using var server = new FakeMailServer { Mood = (Mood)mood };
        var mail = await MailOffice.OpenAsync(await hosts.FreshAsync(DatabaseKind.Sqlite), server);

        await mail.DeliverAsync();
        var failed = await mail.MailsAsync();
        server.Mood = Mood.Accepts;
        mail.Host.Time.Now = mail.Host.Time.Now.AddMinutes(2);
        await mail.DeliverAsync();

        Assert.All(failed, m => Assert.Equal((MailState.Waiting, (MailTrouble)trouble, code, 1), (m.State, m.Trouble, m.Code, m.Tries)));
        Assert.All(await mail.MailsAsync(), m => Assert.Equal((MailState.Sent, MailTrouble.None), (m.State, m.Trouble)));
        Assert.Equal(4, server.Taken.Count);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task One_address_that_is_refused_or_put_off_holds_up_no_other(DatabaseKind kind)
    {
        await using var server = new FakeMailServer();
        var mail = await MailOffice.OpenAsync(await hosts.FreshAsync(kind), server);
        var (refused, put) = ((await mail.MailsAsync())[0], (await mail.MailsAsync())[1]);
        (server.Answers[refused.To], server.Answers[put.To]) = ("550 no", "450 later");

        await mail.DeliverAsync();

        var mails = await mail.MailsAsync();
        Assert.Equal([MailState.Refused, MailState.Waiting, MailState.Sent, MailState.Sent], mails.Select(m => m.State));
        Assert.Equal([550, 450], mails.Take(2).Select(m => m.Code));
    }

    [Fact]
    public async Task Where_TLS_is_demanded_and_not_offered_nothing_is_sent()
    {
        await using var server = new FakeMailServer();
        var mail = await MailOffice.OpenAsync(await hosts.FreshAsync(DatabaseKind.Sqlite), server);

        await mail.Host.WithDbAsync(db => new Delivery(db, server.Settings with { Tls = MailKit.Security.SecureSocketOptions.StartTls }, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance)
            .RunAsync(Guid.CreateVersion7(), TestContext.Current.CancellationToken));

        Assert.Empty(server.Taken);
        Assert.All(await mail.MailsAsync(), m => Assert.Equal((MailState.Waiting, MailTrouble.NoTls), (m.State, m.Trouble)));
    }

    [Theory]
    [InlineData(Mood.Refuses)]
    [InlineData(Mood.PutsOff)]
    [InlineData(Mood.Closes)]
    [InlineData(Mood.Accepts)]
    public async Task The_log_and_the_trouble_that_is_kept_name_no_address_and_no_text(object mood)
    {
        await using var server = new FakeMailServer { Mood = (Mood)mood };
        var mail = await MailOffice.OpenAsync(await hosts.FreshAsync(DatabaseKind.Sqlite), server);
        var log = new ListLog();

        await mail.Host.WithDbAsync(db => new Delivery(db, server.Settings, log).RunAsync(Guid.CreateVersion7(), TestContext.Current.CancellationToken));

        Assert.Equal((Mood)mood == Mood.Accepts ? 0 : 4, log.Lines.Count);
        Assert.All(log.Lines, line => Assert.DoesNotContain("contoh.go.id", line, StringComparison.Ordinal));
        Assert.All(log.Lines, line => Assert.DoesNotContain("Yth.", line, StringComparison.Ordinal));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task One_node_sends_at_a_time_and_another_takes_over_when_it_is_gone(DatabaseKind kind)
    {
        await using var server = new FakeMailServer { Mood = Mood.PutsOff };
        var mail = await MailOffice.OpenAsync(await hosts.FreshAsync(kind), server);
        await mail.DeliverAsync();
        server.Mood = Mood.Accepts;
        var other = Guid.CreateVersion7();

        mail.Host.Time.Now = mail.Host.Time.Now.AddMinutes(5);
        await mail.DeliverAsync(other);
        var meanwhile = server.Taken.Count;
        mail.Host.Time.Now = mail.Host.Time.Now.AddMinutes(2);
        await mail.DeliverAsync(other);

        Assert.Equal((0, 4), (meanwhile, server.Taken.Count));
    }

    [Fact]
    public async Task A_letter_whose_day_has_passed_is_not_sent_any_more()
    {
        await using var server = new FakeMailServer();
        var mail = await MailOffice.OpenAsync(await hosts.FreshAsync(DatabaseKind.Sqlite), server);

        mail.Host.Time.Now = mail.Host.Time.Now.AddDays(11);
        await mail.DeliverAsync();

        Assert.Empty(server.Taken);
        Assert.All(await mail.MailsAsync(), m => Assert.Equal(MailState.Expired, m.State));
    }

    [Fact]
    public async Task Addresses_and_texts_are_emptied_after_a_month_and_what_arrived_stays_known()
    {
        await using var server = new FakeMailServer();
        var mail = await MailOffice.OpenAsync(await hosts.FreshAsync(DatabaseKind.Sqlite), server);
        await mail.DeliverAsync();

        mail.Host.Time.Now = mail.Host.Time.Now.AddDays(31);
        await mail.Host.WithDbAsync(db => Web.Jobs.PurgingJob.PurgeAsync(db, TestContext.Current.CancellationToken));

        Assert.All(await mail.MailsAsync(), m => Assert.Equal(("", "", "", "", MailState.Sent), (m.To, m.ToName, m.Text, m.Calendar, m.State)));
    }
}
