using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.DasarHukum;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Data.Trail;
using Timbang.Web.Files;
using Timbang.Web.Mail;

namespace Timbang.Web.Data;

/// <summary>
/// Every filter that keeps a person within his reach, in one place so that it can be read at a sitting. The filter is
/// evaluated per query: <c>db</c> stands for the context that runs it, not for the one that built the model.
/// </summary>
internal static class ReachFilters
{
    public const string Agency = nameof(Agency);
    public const string Person = nameof(Person);

    public static void ApplyReach(this ModelBuilder model, TimbangDb db)
    {
        model.ApplyReachToAgencies(db);
        model.OfAgency<Person>(db);
        model.OfAgency<LawAddition>(db);
        model.OfAgency<SopAddition>(db);
        model.OfAgency<UjiKonsekuensi>(db);
        model.OfAgency<Butir>(db);
        model.OfAgency<Sidang>(db);
        model.OfAgency<AgendaItem>(db);
        model.OfAgency<Keputusan>(db);
        model.OfAgency<TandaTerima>(db);
        model.OfAgency<Berkas>(db);
        model.OfAgency<ArsipFisik>(db);
        model.ApplyReachToTesting(db);
        model.ApplyReachToSittings(db);
        model.ApplyReachToDecrees(db);
        model.ApplyReachToFolders(db);
        model.ApplyReachToLists(db);
        model.ApplyReachToTrail(db);

        // Asked through the case whose paper it is, or by the code that is printed on it: anyone may see that it is genuine.
        model.Entity<Naskah>().HasQueryFilter(
            Agency,
            naskah => db.Reach.Everything || db.Reach.AgencyId == null || naskah.BadanPublikId == db.Reach.AgencyId);
        model.Entity<OfficeEmblem>().HasQueryFilter(
            Agency,
            emblem => db.Reach.Everything || db.Reach.AgencyId == null || emblem.BadanPublikId == db.Reach.AgencyId);
        model.Entity<OutboxMail>().HasQueryFilter(
            Agency,
            mail => db.Reach.Everything || mail.BadanPublikId == db.Reach.AgencyId);
        model.Entity<Konsep>().HasQueryFilter(
            Person,
            konsep => db.Reach.Everything || konsep.PersonId == db.Reach.PersonId);
    }

    // That an agency exists is public; whoever is signed in sees his own only.
    private static void ApplyReachToAgencies(this ModelBuilder model, TimbangDb db)
    {
        model.Entity<BadanPublik>().HasQueryFilter(
            Agency,
            badan => db.Reach.Everything || db.Reach.AgencyId == null || badan.Id == db.Reach.AgencyId);

        // Anyone may count a deadline on the calendar of any agency: the public page does.
        model.Entity<OfficeCalendar>().HasQueryFilter(
            Agency,
            calendar => db.Reach.Everything || db.Reach.AgencyId == null || calendar.BadanPublikId == db.Reach.AgencyId);
        model.Entity<CalendarVersion>().HasQueryFilter(
            Agency,
            version => db.Reach.Everything || version.BadanPublikId == db.Reach.AgencyId);
        model.Entity<UnitKerja>().HasQueryFilter(
            Agency,
            unit => db.Reach.Everything || unit.BadanPublikId == db.Reach.AgencyId);
        model.Entity<Penugasan>().HasQueryFilter(
            Agency,
            penugasan => db.Reach.Everything || penugasan.BadanPublikId == db.Reach.AgencyId);
    }

    private static void OfAgency<TCase>(this ModelBuilder model, TimbangDb db)
        where TCase : CaseFile =>
        model.Entity<TCase>().HasQueryFilter(Agency, c => db.Reach.Everything || c.BadanPublikId == db.Reach.AgencyId);

    // Own unit; PPID and superior the whole agency; Tim only what is on an agenda of theirs; Administrator nothing.
    // A filter may ask a set whose own filter does not ask back: Agenda <- Butir <- UjiKonsekuensi.
    private static void ApplyReachToTesting(this ModelBuilder model, TimbangDb db)
    {
        model.Entity<Butir>().HasQueryFilter(
            Person,
            butir => db.Reach.Everything || db.Reach.WholeAgency || db.Reach.UnitIds.Contains(butir.UnitId)
                || (db.Reach.SeesAgenda && db.Set<AgendaItem>().Any(a => a.ButirId == butir.Id && a.Stage != AgendaStage.Dikeluarkan)));
        model.ApplyReachToFiles(db);
        model.ApplyReachToAttachments(db);
        model.ApplyReachToUploads(db);
    }

    private static void ApplyReachToFiles(this ModelBuilder model, TimbangDb db) =>
        model.Entity<UjiKonsekuensi>().HasQueryFilter(
            Person,
            uji => db.Reach.Everything || db.Reach.WholeAgency || db.Reach.UnitIds.Contains(uji.UnitId)
                || (db.Reach.SeesAgenda && db.Set<Butir>().Any(b => b.UjiId == uji.Id)));

    // As far as the item itself, save for an outside examiner, who sees no file; what somebody has sent and not attached yet is his alone.
    private static void ApplyReachToAttachments(this ModelBuilder model, TimbangDb db)
    {
        model.Entity<Berkas>().HasQueryFilter(
            Person,
            berkas => db.Reach.Everything || db.Reach.WholeAgency || db.Reach.UnitIds.Contains(berkas.UnitId)
                || (db.Reach.IsTeam && db.Set<AgendaItem>().Any(a => a.ButirId == berkas.ButirId && a.Stage != AgendaStage.Dikeluarkan)));
        model.Entity<PendingFile>().HasQueryFilter(
            Person,
            pending => db.Reach.Everything || pending.PersonId == db.Reach.PersonId);
    }

    // What a unit prepares is the unit's: one there sends it, another registers it.
    private static void ApplyReachToUploads(this ModelBuilder model, TimbangDb db)
    {
        model.Entity<ProposalUpload>().HasQueryFilter(
            Person,
            upload => db.Reach.Everything || (upload.BadanPublikId == db.Reach.AgencyId && db.Reach.UnitIds.Contains(upload.UnitId)));
        model.Entity<ProposalReport>().HasQueryFilter(
            Person,
            report => db.Reach.Everything || db.Set<ProposalUpload>().Any(u => u.Id == report.UploadId));
    }

    // A seat opens the sitting; that of an outside examiner only in the hours of the letter.
    private static void ApplyReachToSittings(this ModelBuilder model, TimbangDb db)
    {
        model.Entity<AgendaItem>().HasQueryFilter(
            Person,
            item => db.Reach.Everything || db.Reach.WholeAgency || db.Reach.UnitIds.Contains(item.UnitId)
                || ((!db.Reach.IsGuest || db.Reach.GuestSidangIds.Contains(item.SidangId))
                    && db.Set<Member>().Any(m => EF.Property<Guid>(m, "SidangId") == item.SidangId && m.PersonId == db.Reach.PersonId)));
        model.Entity<SittingDay>().HasQueryFilter(
            Agency,
            sitting => db.Reach.Everything || sitting.BadanPublikId == db.Reach.AgencyId);
        model.ApplyReachToSidang(db);
    }

    private static void ApplyReachToSidang(this ModelBuilder model, TimbangDb db) =>
        model.Entity<Sidang>().HasQueryFilter(
            Person,
            sidang => db.Reach.Everything || db.Reach.WholeAgency
                || ((!db.Reach.IsGuest || db.Reach.GuestSidangIds.Contains(sidang.Id)) && sidang.Members.Any(m => m.PersonId == db.Reach.PersonId))
                || db.Set<AgendaItem>().Any(a => a.SidangId == sidang.Id));

    private static void ApplyReachToDecrees(this ModelBuilder model, TimbangDb db)
    {
        model.Entity<Keputusan>().HasQueryFilter(
            Person,
            keputusan => db.Reach.Everything || db.Reach.WholeAgency
                || (keputusan.Stage == DecreeStage.Ditetapkan && db.Set<Butir>().Any(b => b.KeputusanId == keputusan.Id && db.Reach.UnitIds.Contains(b.UnitId))));
        model.Entity<TandaTerima>().HasQueryFilter(
            Person,
            receipt => db.Reach.Everything || db.Reach.WholeAgency || db.Reach.UnitIds.Contains(receipt.UnitId));
    }

    private static void ApplyReachToFolders(this ModelBuilder model, TimbangDb db) =>
        model.Entity<ArsipFisik>().HasQueryFilter(
            Person,
            folder => db.Reach.Everything || db.Reach.WholeAgency || db.Reach.UnitIds.Contains(folder.UnitId));

    // What a decree put into the lists is public; whoever is signed in sees his own agency only.
    private static void ApplyReachToLists(this ModelBuilder model, TimbangDb db)
    {
        model.Entity<Pengecualian>().HasQueryFilter(
            Agency,
            entry => db.Reach.Everything || db.Reach.AgencyId == null || entry.BadanPublikId == db.Reach.AgencyId);
        model.Entity<InformasiPublik>().HasQueryFilter(
            Agency,
            entry => db.Reach.Everything || db.Reach.AgencyId == null || entry.BadanPublikId == db.Reach.AgencyId);
    }

    private static void ApplyReachToTrail(this ModelBuilder model, TimbangDb db)
    {
        // What an outside examiner has opened is for those who reach the whole agency.
        model.Entity<GuestView>().HasQueryFilter(
            Person,
            view => db.Reach.Everything || (db.Reach.WholeAgency && view.BadanPublikId == db.Reach.AgencyId));
        model.Entity<Riwayat>().HasQueryFilter(
            Agency,
            entry => db.Reach.Everything || entry.BadanPublikId == db.Reach.AgencyId);
        model.Entity<RiwayatIsi>().HasQueryFilter(
            Agency,
            isi => db.Reach.Everything || db.Riwayat.Any(r => r.Id == isi.RiwayatId && r.BadanPublikId == db.Reach.AgencyId));
    }
}
