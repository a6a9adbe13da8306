using Timbang.Pelaksana;

namespace Timbang.Tests.Pelaksana;

/// <summary>SOP B-000.8.3.3, kualifikasi pelaksana; and what administrators do to accounts.</summary>
public sealed class PersonTests
{
    private static readonly Guid Agency = Guid.CreateVersion7();

    [Fact]
    public void Kualifikasi_tanpa_bukti_disebut_tetapi_tidak_menghalangi()
    {
        var self = Officer();
        var person = Person.Register(self.PersonId, Agency, "Petugas Layanan", null);

        person.Qualify(
            new Dictionary<Kualifikasi, string> { [Kualifikasi.PelayananPublik] = " Sertifikat 12/2025 ", [Kualifikasi.Peraturan] = " " },
            self);

        Assert.Equal([Kualifikasi.TugasPpid, Kualifikasi.Peraturan], person.Missing);
        Assert.Equal("Sertifikat 12/2025", person.Evidence[Kualifikasi.PelayananPublik]);
        Assert.Equal(["Register", "Qualify"], person.Facts.Select(f => f.Act));
    }

    [Fact]
    public void Kualifikasi_diisi_oleh_orangnya_sendiri()
    {
        var person = Person.Register(Guid.CreateVersion7(), Agency, "Petugas Layanan", null);

        var refusal = Assert.Throws<RuleException>(() => person.Qualify(new Dictionary<Kualifikasi, string>(), Officer()));

        Assert.Equal("Kualifikasi diisi oleh orangnya sendiri.", refusal.Message);
    }

    [Fact]
    public void Only_an_administrator_touches_an_account_and_says_why()
    {
        var person = Person.Register(Guid.CreateVersion7(), Agency, "Petugas Layanan", null);

        Assert.Throws<RuleException>(() => person.NoteAccount(AccountAct.Locked, "cuti", Officer()));
        Assert.Throws<RuleException>(() => person.NoteAccount(AccountAct.Locked, " ", Administrator()));
        person.NoteAccount(AccountAct.Locked, "cuti di luar tanggungan", Administrator());

        Assert.Equal("Locked", person.Facts[^1].Act);
        Assert.Throws<RuleException>(() => Person.Register(Guid.CreateVersion7(), Agency, "Baru", Officer()));
    }

    [Fact]
    public void An_administrator_does_not_lock_himself_out()
    {
        var administrator = Administrator();
        var person = Person.Register(administrator.PersonId, Agency, "Admin", null);

        Assert.Throws<RuleException>(() => person.NoteAccount(AccountAct.Locked, "uji coba", administrator));
    }

    [Fact]
    public void A_correction_keeps_what_changed_and_why()
    {
        var person = Person.Register(Guid.CreateVersion7(), Agency, "Dewi", null);
        FactValue post = new("Post", "Kepala Bagian Hukum");

        Assert.Throws<RuleException>(() => person.Correct([post], "mutasi", Officer()));
        Assert.Throws<RuleException>(() => person.Correct([post], " ", Administrator()));
        Assert.Throws<RuleException>(() => person.Correct([], "mutasi", Administrator()));
        person.Correct([post], "mutasi, SK 821/2026", Administrator());

        Assert.Equal([post, new FactValue("Reason", "mutasi, SK 821/2026")], person.Facts[^1].Values);
    }

    private static Actor Officer() => new(Guid.CreateVersion7(), "Petugas", Agency, []);

    private static Actor Administrator() =>
        new(Guid.CreateVersion7(), "Admin", Agency, [new Mandate(Guid.CreateVersion7(), Role.Administrator, null)]);
}
