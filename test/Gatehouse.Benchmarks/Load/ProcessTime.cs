using System.Globalization;

namespace Gatehouse.Benchmarks.Load;

/// <summary>The time that a process and its children have spent on a core: unlike the clock's, what others run beside them hardly changes it.</summary>
internal static class ProcessTime
{
    private const double TicksPerSecond = 100;

    public static double Seconds(int processId)
    {
        var ticks = 0L;
        foreach (var folder in Directory.GetDirectories("/proc").Where(static folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])))
        {
            try
            {
                var text = File.ReadAllText(Path.Combine(folder, "stat"));
                var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
                if (Number(Path.GetFileName(folder)) == processId || Number(fields[1]) == processId)
                {
                    ticks += Number(fields[11]) + Number(fields[12]);
                }
            }
            catch (IOException)
            {
                // It has ended meanwhile.
            }
        }

        return ticks / TicksPerSecond;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
