namespace Timbang.Web.Cetak;

/// <summary>Lays strips on pages, from top to bottom. Each strip is laid exactly once, so that it always comes to an end.</summary>
internal sealed class Paginator(bool isFlat)
{
    private readonly List<Page> pages = [];

    private Page Page => pages[^1];

    public IReadOnlyList<Page> Lay(IEnumerable<List<Strip>> flows)
    {
        foreach (var flow in flows.Where(flow => flow.Count > 0))
        {
            pages.Add(new Page(isFlat));
            LayGroups(flow, 0, flow.Count, Bond.Soft);
        }

        return pages;
    }

    // Parts a range where its strips hold less than the given bond, and lays the groups.
    private void LayGroups(List<Strip> flow, int begin, int end, Bond bond)
    {
        for (var first = begin; first < end;)
        {
            var last = first;
            while (last + 1 < end && flow[last].Bond >= bond)
            {
                last++;
            }

            LayGroup(flow, first, last + 1, bond);
            first = last + 1;
        }
    }

    private void LayGroup(List<Strip> flow, int begin, int end, Bond bond)
    {
        var group = flow[begin..end];
        var height = group.Sum(strip => strip.Height) + group.Skip(1).Sum(strip => strip.SpaceBefore);
        if (Page.HasRoomFor(height + (Page.IsEmpty ? 0 : group[0].SpaceBefore)))
        {
            group.ForEach(strip => Page.Lay(strip));
        }
        else if (group.Count == 1 || height + group[0].HeadHeight <= Page.Room)
        {
            TurnPage(group[0].Head);
            group.ForEach(strip => Page.Lay(strip));
        }
        else
        {
            LayGroups(flow, begin, end, bond + 1);
        }
    }

    private void TurnPage(IReadOnlyList<Strip> head)
    {
        pages.Add(new Page(isFlat));
        foreach (var strip in head)
        {
            Page.Lay(strip, isRepeated: true);
        }
    }
}
