using System.Globalization;

namespace Gatehouse.Clients;

/// <summary>Names of one scope, each given once.</summary>
/// <param name="taken">Names that are given already.</param>
/// <param name="ignoresCase">Whether names that differ only in case are one.</param>
internal sealed class NameSet(IEnumerable<string> taken, bool ignoresCase = false)
{
    private readonly HashSet<string> _taken = new(taken, ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    /// <summary>The name itself, or with the first number from 2 on that makes it new.</summary>
    public string Take(string name)
    {
        var free = name;
        for (var number = 2; !_taken.Add(free); number++)
        {
            free = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }
}
