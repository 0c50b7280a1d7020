namespace Gatehouse.Local.Rest;

/// <summary>The body of the backend's answer, or what a JSONPath finds in it.</summary>
internal sealed class ResponseBodyValue(string? path) : RequestValue
{
    public override string? One(RestContext context) => path;
}
