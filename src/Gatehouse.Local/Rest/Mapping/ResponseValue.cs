namespace Gatehouse.Local.Rest;

/// <summary>Values of a backend's answer, as mapping expressions name them.</summary>
internal static class ResponseValue
{
    /// <summary>Compiles an expression such as <c>integration.response.header.ETag</c>; others are those of the request.</summary>
    public static RequestValue Compile(string expression) => expression.Split('.', 4) switch
    {
        ["integration", "response", "header", var name] => new Header(name, isMulti: false),
        ["integration", "response", "multivalueheader", var name] => new Header(name, isMulti: true),
        ["integration", "response", "body"] => RequestValue.InBody(null, isResponse: true),
        ["integration", "response", "body", var path] => RequestValue.InBody(path, isResponse: true),
        _ => RequestValue.Compile(expression),
    };

    private sealed class Header(string name, bool isMulti) : RequestValue
    {
        public override string? One(RestContext context)
        {
            string? found = null;
            foreach (var (key, value) in context.Reply!.Headers)
            {
                if (key == name)
                {
                    found = found is null || !isMulti ? value : found + "," + value;
                }
            }

            return found;
        }
    }
}
