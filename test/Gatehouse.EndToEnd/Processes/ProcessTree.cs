using System.Globalization;

namespace Gatehouse.EndToEnd.Processes;

/// <summary>Processes and their children, read from /proc.</summary>
internal static class ProcessTree
{
    /// <summary>The processes below one, with their start times, so that a reused id is not taken for the same process.</summary>
    /// <param name="root">The id of the process above.</param>
    /// <param name="except">The name of programs to leave out.</param>
    public static IReadOnlyList<(int Id, string Start)> Below(int root, string? except = null)
    {
        var all = Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? Read(id) : null)
            .OfType<Entry>()
            .ToLookup(entry => entry.Parent);
        var found = new List<(int, string)>();
        var open = new Stack<int>([root]);
        while (open.TryPop(out var parent))
        {
            foreach (var child in all[parent])
            {
                if (child.Name != except)
                {
                    found.Add((child.Id, child.Start));
                }

                open.Push(child.Id);
            }
        }

        return found;
    }

    /// <summary>Waits until none of the processes is left.</summary>
    public static async Task<bool> AreGoneAsync(IReadOnlyList<(int Id, string Start)> processes, TimeSpan limit)
    {
        using var timeout = new CancellationTokenSource(limit);
        while (processes.Any(process => Read(process.Id) is { State: not "Z" } entry && entry.Start == process.Start))
        {
            if (timeout.IsCancellationRequested)
            {
                return false;
            }

            await Task.Delay(50);
        }

        return true;
    }

    private static Entry? Read(int id)
    {
        try
        {
            // The name, second, is in brackets and may hold anything.
            var text = File.ReadAllText($"/proc/{id}/stat");
            var end = text.LastIndexOf(')');
            var fields = text[(end + 2)..].Split(' ');
            return new(id, text[(text.IndexOf('(') + 1)..end], fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture), fields[19]);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private sealed record Entry(int Id, string Name, string State, int Parent, string Start);
}
