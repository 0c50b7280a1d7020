using Gatehouse.Velocity;

namespace Gatehouse.Local.Rest;

/// <summary>A value of a request, as mapping expressions name it: compiled once, read many times.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-parameter-mapping.html.</remarks>
internal abstract class RequestValue
{
    /// <summary>Whether the expression names no value at all, so that nothing is ever mapped.</summary>
    public bool IsNothing => this is Nothing;

    /// <summary>The value; null when there is none, so that nothing is mapped.</summary>
    public abstract string? One(RestContext context);

    /// <summary>Whether query strings take the value as it is.</summary>
    public virtual bool IsEncoded => false;

    /// <summary>All values, for targets that can be repeated.</summary>
    public virtual IReadOnlyList<string> All(RestContext context) => One(context) is { } one ? [one] : [];

    /// <summary>Compiles an expression such as <c>method.request.header.Accept</c> or <c>'text'</c>; what is none yields nothing.</summary>
    public static RequestValue Compile(string expression)
    {
        if (expression is ['\'', .. var text, '\''])
        {
            return new Constant(text);
        }

        return expression.Split('.', 4) switch
        {
            ["context", _, ..] => new Context(ContextVariable.Find(expression["context.".Length..])),
            ["stageVariables", _, ..] => new StageVariable(expression["stageVariables.".Length..]),
            ["method", "request", "path", var name] => new Path(name),
            ["method", "request", "header", var name] => new Header(name),
            ["method", "request", "querystring", var name] => new Query(name),
            ["method", "request", "multivalueheader", var name] => new MultiHeader(name),
            ["method", "request", "multivaluequerystring", var name] => new MultiQuery(name),
            ["method", "request", "body"] => InBody(null, isResponse: false),
            ["method", "request", "body", var path] => InBody(path, isResponse: false),
            _ => new Nothing(),
        };
    }

    /// <summary>A value in a body; what is no JSONPath yields nothing.</summary>
    internal static RequestValue InBody(string? path, bool isResponse)
    {
        try
        {
            return isResponse ? ResponseBodyValue.Of(path) : RequestBodyValue.Of(path);
        }
        catch (JsonPathException)
        {
            return new Nothing();
        }
    }

    private sealed class Nothing : RequestValue
    {
        public override string? One(RestContext context) => null;
    }

    private sealed class Constant(string text) : RequestValue
    {
        public override bool IsEncoded => true;

        public override string? One(RestContext context) => text;
    }

    private sealed class Context(Func<RestContext, string?> read) : RequestValue
    {
        public override string? One(RestContext context) => read(context);
    }

    private sealed class StageVariable(string name) : RequestValue
    {
        public override string? One(RestContext context) => context.Stage.Variables.GetValueOrDefault(name);
    }

    private sealed class Path(string name) : RequestValue
    {
        public override string? One(RestContext context) => context.PathParameters.Find(name);
    }

    private sealed class Header(string name) : RequestValue
    {
        public override string? One(RestContext context) => context.Headers.Last(name);
    }

    private sealed class Query(string name) : RequestValue
    {
        public override string? One(RestContext context) => context.Query.Last(name);
    }

    private sealed class MultiHeader(string name) : RequestValue
    {
        public override string? One(RestContext context) =>
            context.Headers.All(name) is { Count: > 0 } values ? string.Join(',', values) : null;
    }

    private sealed class MultiQuery(string name) : RequestValue
    {
        public override string? One(RestContext context) => context.Query.Last(name);

        public override IReadOnlyList<string> All(RestContext context) => context.Query.All(name);
    }
}
