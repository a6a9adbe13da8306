using Timbang.Web.Data.Publik;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Publik;

/// <summary>Whose lists are read, and when: the agencies of the site, the one chosen, and its day.</summary>
public sealed record Reading(IReadOnlyList<Office> Offices, Office Office, DateTimeOffset Now)
{
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>Where several agencies share the site, addresses name the one that is read.</summary>
    public string? Slug => Offices.Count > 1 ? Office.Slug : null;

    /// <summary>The agency of the address, or the first where it names none; null where there is no such agency.</summary>
    public static async Task<Reading?> OfAsync(DaftarInformasiPublik list, Frame frame, string? slug, CancellationToken cancellationToken)
    {
        var offices = await list.OfficesAsync(cancellationToken);
        var office = offices.FirstOrDefault(o => string.IsNullOrEmpty(slug) || o.Slug == slug);
        return office is null ? null : Of(list, frame, offices, office);
    }

    public static Reading Of(DaftarInformasiPublik list, Frame frame, IReadOnlyList<Office> offices, Office office)
    {
        var reading = new Reading(offices, office, list.Now(office));
        frame.Show(new(office.Id, office.Name, reading.Now.Zone()));
        return reading;
    }
}
