using Timbang.DaftarInformasi;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>One item at a moment of its way, with every case around it.</summary>
internal sealed class Dossier(Office office, Scene scene, Guid spareId)
{
    public Office Office { get; } = office;

    public Scene Scene { get; } = scene;

    public UjiKonsekuensi Uji { get; set; } = null!;

    public Butir Butir { get; set; } = null!;

    public Sidang? Sidang { get; set; }

    public AgendaItem? Agenda { get; set; }

    public Keputusan? Keputusan { get; set; }

    public TandaTerima? Receipt { get; set; }

    /// <summary>The entry of the item among the exclusions, once there is one.</summary>
    public Pengecualian? Entry { get; set; }

    /// <summary>The file that is attached to it, once there is one.</summary>
    public Berkas? Berkas { get; set; }

    /// <summary>The folder of its paper, once its decree is filed.</summary>
    public ArsipFisik? Folder { get; set; }

    /// <summary>A table that the unit has sent and not registered yet.</summary>
    public Guid? UploadId { get; set; }

    /// <summary>A table that is registered.</summary>
    public Guid? RegisteredId { get; set; }

    /// <summary>The case of a kind, as the table names kinds.</summary>
    public CaseFile? this[string kind] => kind switch
    {
        "UjiKonsekuensi" => Uji,
        "Butir" => Butir,
        "Sidang" => Sidang,
        "Agenda" => Agenda,
        "Keputusan" => Keputusan,
        "TandaTerima" => Receipt,
        "Pengecualian" => Entry,
        "Berkas" => Berkas,
        "ArsipFisik" => Folder,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such case."),
    };

    /// <summary>Where the case of a kind stands; null while there is none, or where it has no stages.</summary>
    public string? StageOf(string kind) => this[kind] switch
    {
        Butir butir => butir.Stage.ToString(),
        Sidang sidang => sidang.Stage.ToString(),
        AgendaItem item => item.Stage.ToString(),
        Keputusan keputusan => keputusan.Stage.ToString(),
        TandaTerima receipt => receipt.Stage.ToString(),
        Pengecualian entry => entry.Stage.ToString(),
        Berkas berkas => berkas.Stage.ToString(),
        ArsipFisik folder => folder.Stage.ToString(),
        _ => null,
    };

    /// <summary>Whether its office signs with ink.</summary>
    public bool IsWet => Office.Badan.Pengaturan.WetSignature;

    public bool Runs => Sidang?.Stage is SittingStage.Berlangsung;

    /// <summary>Who acts in the office for a role.</summary>
    public static string HolderOf(Role role) => role switch
    {
        Role.KetuaTim => nameof(Office.Ketua),
        Role.AnggotaTim => nameof(Office.Anggota1),
        Role.AtasanPpid => nameof(Office.Atasan),
        _ => role.ToString(),
    };

    public Vote? VoteOf(Role role) => Agenda?.Votes.FirstOrDefault(v => v.PersonId == Office[HolderOf(role)].PersonId);

    public bool HasSigned(Role role) => Sidang?.Members.FirstOrDefault(m => m.PersonId == Office[HolderOf(role)].PersonId)?.SignedAt is not null;

    /// <summary>
    /// Fills in the ids of the item and its cases. A case that is not there yet leaves the id of the item: that is what
    /// somebody has who skips a step.
    /// </summary>
    public string Fill(string template) => Ids().Aggregate(
        template,
        (text, id) => text.Replace($"{{{id.Name}}}", (id.Id ?? Butir.Id).ToString(), StringComparison.Ordinal));

    private Guid? LetterId => Sidang?.Letters?.FirstOrDefault(l => l.Recipient.IsUnit)?.Id;

    private IEnumerable<(string Name, Guid? Id)> Ids() =>
    [
        ("uji", Uji.Id),
        ("butir", Butir.Id),
        ("sidang", Sidang?.Id),
        ("agenda", Agenda?.Id),
        ("letter", LetterId),
        ("keputusan", Keputusan?.Id),
        ("entry", Entry?.Id),
        ("berkas", Berkas?.Id),
        ("folder", Folder?.Id),
        ("receipt", Receipt?.Id),
        ("upload", UploadId),
        ("registered", RegisteredId),
        ("spare", spareId),
        ("unit", Office.Unit.Id),
        .. new[] { nameof(Office.Ketua), nameof(Office.Anggota1), nameof(Office.Anggota2), "Anggota3", "Anggota4", World.Adviser, World.Absent, World.Head }.Select(who => (who, (Guid?)Office[who].PersonId)),
    ];
}
