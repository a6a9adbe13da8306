using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>The rows of the template's sheet of examples: an item with two lines, one that is proposed as open, one whose matrix is filled later.</summary>
public sealed class Examples(Vocabulary words, DateOnly today)
{
    private string Partly => words.Outcomes.WordsOf(Klasifikasi.DikecualikanSebagian);

    public IReadOnlyList<IReadOnlyDictionary<ProposalColumn, string>> Rows =>
    [
        Described("1", "Hasil penilaian kinerja individual pegawai", "Hasil penilaian kinerja pegawai", "Nilai dan catatan penilai per pegawai, dengan rerata per unit.").With(
            (ProposalColumns.Form, words.Forms.WordsOf(Wujud.KeduaDuanya)),
            (ProposalColumns.Rung, words.Rungs.WordsOf(LadderRung.HitamkanSebagian)),
            (ProposalColumns.WhyNotOpen, "Nilai dan catatan per orang ikut terlihat."),
            (ProposalColumns.Proposed, Partly)).With(Line("nilai dan catatan penilai per orang", "Nilai seseorang dapat dipakai untuk menekan pegawai itu dalam mutasi.", "Umum tidak melihat nilai per orang; rerata per unit tetap terbuka.")),
        Row((ProposalColumns.Key, "1")).With(Line("riwayat hukuman disiplin per orang", "Riwayat hukuman yang sudah dijalani mencemarkan nama pegawai kembali.", "Umum tidak melihat siapa yang dihukum; jumlah dan jenis hukuman tetap terbuka.")),
        Described("2", "Standar biaya perjalanan dinas", "Standar biaya perjalanan dinas", "Tarif per golongan dan tujuan, berlaku satu tahun anggaran.").With(
            (ProposalColumns.Rung, words.Rungs.WordsOf(LadderRung.BukaSeluruhnya)),
            (ProposalColumns.Proposed, words.Outcomes.WordsOf(Klasifikasi.Terbuka))),
        Described("3", "Rancangan peraturan bupati tentang tambahan penghasilan", "Rancangan peraturan tambahan penghasilan pegawai", "Naskah yang masih dibahas antarperangkat daerah; matriksnya diisi kemudian."),
    ];

    private Values Described(string key, string title, string publicTitle, string summary) => Row(
        (ProposalColumns.Key, key),
        (ProposalColumns.Title, title),
        (ProposalColumns.PublicTitle, publicTitle),
        (ProposalColumns.Document, Vocabulary.NoneOfThem),
        (ProposalColumns.Summary, summary),
        (ProposalColumns.Holder, "Bidang Kinerja"),
        (ProposalColumns.Place, "Ruang arsip, rak 3"),
        (ProposalColumns.Reason, "Belum ada dalam Daftar Informasi Publik dan sering ditanyakan."));

    private Values Line(string part, string ifOpened, string ifClosed) => Row(
        (ProposalColumns.Part, part),
        (ProposalColumns.Ground, words.Grounds.WordsOf("17.h.4")),
        (ProposalColumns.Citations, "UU 27/2022 Pasal 4 ayat (2)"),
        (ProposalColumns.IfOpened, ifOpened),
        (ProposalColumns.Harmed, "Pegawai yang bersangkutan"),
        (ProposalColumns.Likelihood, "4"),
        (ProposalColumns.Severity, "3"),
        (ProposalColumns.IfClosed, ifClosed),
        (ProposalColumns.PublicInterest, "Pengawasan kinerja cukup dengan data per unit."),
        (ProposalColumns.PublicLoss, "2"),
        (ProposalColumns.Consent, words.YesNo.WordsOf(false)),
        (ProposalColumns.PublicOffice, words.YesNo.WordsOf(false)),
        (ProposalColumns.PeriodKind, words.Periods.WordsOf(PeriodKind.SampaiTanggal)),
        (ProposalColumns.Until, today.AddYears(2).Plain()));

    private static Values Row(params (ProposalColumn Column, string Text)[] cells) => new(cells.ToDictionary(c => c.Column, c => c.Text));

    private sealed class Values(IDictionary<ProposalColumn, string> cells) : Dictionary<ProposalColumn, string>(cells)
    {
        public Values With(params (ProposalColumn Column, string Text)[] more)
        {
            foreach (var (column, text) in more)
            {
                this[column] = text;
            }

            return this;
        }

        public Values With(Values other) => With([.. other.Select(cell => (cell.Key, cell.Value))]);
    }
}
