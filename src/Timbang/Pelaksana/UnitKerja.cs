namespace Timbang.Pelaksana;

/// <summary>A work unit of an agency; units form a tree (Perangkat Daerah, bidang, UPT).</summary>
public sealed class UnitKerja : CaseFile
{
    private UnitKerja()
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>Short code used in numbers: "BKPSDM".</summary>
    public string Code { get; private set; } = "";

    public Guid? ParentId { get; private set; }

    /// <summary>Where its letters are sent by e-mail; empty where nobody has noted it.</summary>
    public string Email { get; private set; } = "";

    /// <summary>Who heads the unit; recused by default when its items are considered.</summary>
    public Guid? HeadPersonId { get; private set; }

    /// <summary>Enters a unit into the agency's tree.</summary>
    public static UnitKerja Daftarkan(Guid badanPublikId, string name, string code, UnitKerja? parent, Actor? by)
    {
        Require(parent is null || parent.BadanPublikId == badanPublikId, "Unit induk harus dari badan publik yang sama.");
        var unit = new UnitKerja { Id = Guid.CreateVersion7(), BadanPublikId = badanPublikId, ParentId = parent?.Id };
        unit.Change(nameof(Daftarkan), name, code, by);
        return unit;
    }

    /// <summary>Corrects the unit's name or code; numbers already given stay as they are.</summary>
    public void Ubah(string name, string code, Actor by) => Change(nameof(Ubah), name, code, by);

    /// <summary>Notes who heads the unit, or (null) that nobody does now. Agendas already made keep their recusals.</summary>
    public void TetapkanKepala(Guid? personId, Actor? by)
    {
        var mandate = by?.MandateFor([Role.Administrator], null);
        Require(by is null || mandate is not null, "Kepala unit dicatat oleh Administrator.");
        HeadPersonId = personId;
        Record(nameof(TetapkanKepala), "", mandate?.PenugasanId ?? Guid.Empty, new FactValue(nameof(HeadPersonId), personId?.ToString() ?? ""));
    }

    /// <summary>Notes where its letters are sent by e-mail, or (empty) that they are not.</summary>
    public void NoteEmail(string email, Actor? by)
    {
        var mandate = by?.MandateFor([Role.Administrator], null);
        Require(by is null || mandate is not null, "Surel unit dicatat oleh Administrator.");
        Require(email.Length == 0 || MailAddress.IsOne(email), MailAddress.Refusal, nameof(Email));
        Email = email;
        Record(nameof(NoteEmail), "", mandate?.PenugasanId ?? Guid.Empty, new FactValue(nameof(Email), email));
    }

    private void Change(string act, string name, string code, Actor? by)
    {
        var mandate = by?.MandateFor([Role.Administrator], null);
        Require(by is null || mandate is not null, "Susunan unit diurus oleh Administrator.");
        Require(!string.IsNullOrWhiteSpace(name), "Nama unit wajib diisi.", nameof(Name));
        Require(!string.IsNullOrWhiteSpace(code), "Kode unit wajib diisi.", nameof(Code));
        Name = name.Trim();
        Code = code.Trim();
        Record(act, "", mandate?.PenugasanId ?? Guid.Empty, new(nameof(Name), Name), new(nameof(Code), Code));
    }
}
