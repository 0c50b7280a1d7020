using System.Globalization;

namespace Gatehouse.Local.Functions;

/// <summary>How Lambda words the end of a runtime process.</summary>
internal static class ExitReason
{
    private const int SignalBase = 128;

    public static string Of(int code) => code switch
    {
        0 => "without providing a reason",
        SignalBase + 6 => "with error: signal: aborted",
        SignalBase + 9 => "with error: signal: killed",
        SignalBase + 11 => "with error: signal: segmentation fault",
        SignalBase + 15 => "with error: signal: terminated",
        _ => "with error: exit status " + code.ToString(CultureInfo.InvariantCulture),
    };
}
