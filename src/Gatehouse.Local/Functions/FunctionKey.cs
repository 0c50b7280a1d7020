namespace Gatehouse.Local.Functions;

/// <summary>The name under which a function is found, whichever way a caller writes it.</summary>
internal static class FunctionKey
{
    /// <summary>The name in an ARN (<c>arn:aws:lambda:region:account:function:name:qualifier</c>), a partial ARN (<c>account:function:name</c>) or a name.</summary>
    public static string Of(string arnOrName)
    {
        const string Marker = "function:";
        var start = arnOrName.IndexOf(Marker, StringComparison.Ordinal);
        var name = start < 0 ? arnOrName : arnOrName[(start + Marker.Length)..];
        var qualifier = name.IndexOf(':', StringComparison.Ordinal);
        return qualifier < 0 ? name : name[..qualifier];
    }
}
