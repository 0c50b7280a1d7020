using System.Globalization;

namespace Gatehouse.Clients;

/// <summary>Names of one scope, each given once.</summary>
internal sealed class NameSet(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

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
