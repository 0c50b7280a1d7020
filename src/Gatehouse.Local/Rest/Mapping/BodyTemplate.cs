namespace Gatehouse.Local.Rest;

/// <summary>A mapping template, compiled.</summary>
internal sealed class BodyTemplate
{
    public static BodyTemplate? Compile(RouteBuild route, string text) => null;

    public string? Render(RestContext context, ReadOnlyMemory<byte> body, bool isResponse) => null;
}
