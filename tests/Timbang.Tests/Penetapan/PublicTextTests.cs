using System.Reflection;
using Timbang.DasarHukum;
using Timbang.Dokumentasi;
using Timbang.Penetapan;
using Timbang.Pengujian;

namespace Timbang.Tests.Penetapan;

/// <summary>
/// Dossier 7.4: no NIK and no account number in what becomes public. The texts are read off the types, so that a new one
/// is refused too, or stands below with its reason.
/// </summary>
public sealed class PublicTextTests
{
    private const string Nik = "pemilik 6408 0112 0390 0001";

    /// <summary>Texts that nobody types as a sentence, or that were asked before.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["Line.Ground"] = "a code of the catalogue; any other is no ground",
        ["DecreeItem.UnitName"] = "the register of units",
        ["DecreeItem.PublicTitle"] = "refused in the description of the item",
        ["DecreeItem.Document"] = "a code of the catalogue",
        ["DecreeItem.MinutesNumber"] = "given by the sitting",
        ["DecreeItem.RequestNumber"] = "the number of the request, cited as it is",
        ["DecreeItem.TriggerNumber"] = "the number of the request or order, cited as it is",
        ["Determination.Number"] = "the number of the decree",
        ["Determination.SignedBy"] = "the official with his NIP, as tata naskah dinas has it",
    };

    public static TheoryData<string> OfMatrix => [.. Of<Line>(), .. Of<JangkaWaktu>(), .. Of<Ladder>(), .. Of<Matriks>()];

    public static TheoryData<string> OfDecree => [.. Of<DecreeText>(), .. Of<DecreeItem>(), .. Of<CatalogueEntry>()];

    [Theory]
    [MemberData(nameof(OfMatrix))]
    public void Tidak_ada_kalimat_matriks_yang_memuat_NIK(string text)
    {
        var property = text.Split('.')[1];
        var line = Given.Line() with { Period = new(PeriodKind.SampaiPeristiwa, Given.TestDay.AddYears(1), "selesai", Given.TestDay.AddMonths(6)) };
        var matriks = text.Split('.')[0] switch
        {
            nameof(Line) => Given.Matriks() with { Lines = [With(line, property)] },
            nameof(JangkaWaktu) => Given.Matriks() with { Lines = [line with { Period = With(line.Period!, property) }] },
            nameof(Ladder) => Given.Matriks() with { Ladder = With(Given.Matriks().Ladder, property) },
            _ => With(Given.Matriks(), property),
        };

        var refusal = Assert.Throws<RuleException>(() => Given.Dikaji().IsiMatriks(matriks, "", Given.Examination(), Given.PpidPelaksana));

        Assert.Contains("NIK atau rekening", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(text.StartsWith(nameof(JangkaWaktu), StringComparison.Ordinal) ? nameof(Line.Period) : property, refusal.Field, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OfDecree))]
    public void Tidak_ada_kalimat_keputusan_yang_memuat_NIK(string text)
    {
        var property = text.Split('.')[1];
        var keputusan = Given.Disusun();
        var item = keputusan.Items[0] with { Outcome = Klasifikasi.Terbuka, DeviationReason = "Rerata sudah diumumkan." };
        var written = text.StartsWith(nameof(DecreeText), StringComparison.Ordinal) ? With(Given.DecreeText(), property) : Given.DecreeText();
        var items = text.Split('.')[0] switch
        {
            nameof(DecreeItem) => With(item, property),
            nameof(CatalogueEntry) => item with { Catalogue = With(item.Catalogue!, property) },
            _ => item,
        };

        var refusal = Assert.Throws<RuleException>(() => keputusan.Perbaiki(written, [items], Given.Ppid));

        Assert.Contains("NIK atau rekening", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(property, refusal.Field, StringComparison.Ordinal);
    }

    [Fact]
    public void Alasan_terlambat_tidak_memuat_NIK()
    {
        var (keputusan, late) = (Given.Disetujui(), Given.TestDay.AddMonths(2));

        var refusal = Assert.Throws<RuleException>(() =>
            keputusan.Tetapkan(Given.Determination(late, Nik), KatalogHukum.Bawaan, Given.Pengaturan, Given.Ppid, late));

        Assert.Equal([nameof(Determination.ReasonForDelay)], Of<Determination>().Select(t => t.Split('.')[1]));
        Assert.Equal(nameof(Keputusan.ReasonForDelay), refusal.Field);
    }

    [Fact]
    public void Nomor_permintaan_disebut_apa_adanya()
    {
        const string Number = "PI-20261123-000137";
        var keputusan = Given.Disusun(Given.DecreeItem() with { TriggerNumber = Number });

        keputusan.Perbaiki(Given.DecreeText() with { Considerations = [$"bahwa atas permintaan Nomor {Number};"] }, keputusan.Items, Given.Ppid);

        Assert.Contains(Number, keputusan.Considerations[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_elsewhere_is_still_there() => Assert.All(
        Elsewhere.Keys,
        name => Assert.Contains(name.Split('.')[1], Texts(typeof(Keputusan).Assembly.GetTypes().Single(t => t.Name == name.Split('.')[0])).Select(p => p.Name)));

    private static IEnumerable<string> Of<T>() => Texts(typeof(T)).Select(p => $"{typeof(T).Name}.{p.Name}").Where(name => !Elsewhere.ContainsKey(name));

    private static IEnumerable<PropertyInfo> Texts(Type type) => type.GetProperties()
        .Where(p => p.CanWrite && (p.PropertyType == typeof(string) || p.PropertyType == typeof(IReadOnlyList<string>)));

    // A record copies itself; its properties are then set as any initialiser would.
    private static T With<T>(T record, string property)
        where T : class
    {
        var copy = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(record, null)!;
        var text = typeof(T).GetProperty(property)!;
        text.SetValue(copy, text.PropertyType == typeof(string) ? Nik : (string[])[Nik]);
        return copy;
    }
}
