namespace Gatehouse.Local.Rest;

/// <summary>The request body, or what a JSONPath finds in it.</summary>
internal sealed class RequestBodyValue(string? path) : RequestValue
{
    public override string? One(RestContext context) => path;
}
