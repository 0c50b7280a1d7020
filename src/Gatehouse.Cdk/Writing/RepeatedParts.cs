using System.Runtime.InteropServices;

namespace Gatehouse.Cdk;

/// <summary>Finds parts of a value that stand in it many times, such as the integration of routes with the same function.</summary>
internal sealed class RepeatedParts
{
    /// <summary>Fewer repetitions are not worth a call across the border.</summary>
    private const int Worthwhile = 16;

    /// <summary>However many routes there are, no more calls than this are made.</summary>
    private const int Most = 32;

    private readonly Dictionary<TemplateMap, int> _counts = [];

    public RepeatedParts(TemplateValue whole)
    {
        Count(whole);
        Parts = _counts
            .Where(entry => entry.Value >= Worthwhile)
            .OrderByDescending(entry => entry.Value)
            .Take(Most)
            .Select(entry => entry.Key)
            .ToHashSet();
    }

    public IReadOnlySet<TemplateMap> Parts { get; }

    private void Count(TemplateValue value)
    {
        switch (value)
        {
            case TemplateMap { Members.Length: > 0 } map:
                // What stands in a repetition is handed over together with it.
                if (CollectionsMarshal.GetValueRefOrAddDefault(_counts, map, out _)++ == 0)
                {
                    foreach (var (_, member) in map.Members)
                    {
                        Count(member);
                    }
                }

                break;
            case TemplateList list:
                foreach (var item in list.Items)
                {
                    Count(item);
                }

                break;
        }
    }
}
