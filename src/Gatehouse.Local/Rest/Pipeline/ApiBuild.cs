namespace Gatehouse.Local.Rest;

/// <summary>What all stages of an API are compiled from, and the state they share.</summary>
internal sealed class ApiBuild(RestGatewayOptions options)
{
    private readonly Dictionary<object, object> _shared = [];

    public RestGatewayOptions Options => options;

    /// <summary>The mistakes that were found so far.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>The functions that routes and authorizers call and that are not here.</summary>
    public MissingFunctions MissingFunctions { get; } = new(DiagnosticCatalogue.RestFunctionNotServed, options.Resolve);

    public string Resolve(TemplateText text) => text.Literal ?? options.Resolve(text);

    /// <summary>Something that several routes or stages have in common, such as a compiled template or a counter of a usage plan.</summary>
    /// <param name="key">A value that says what it is; equal keys are one thing.</param>
    /// <param name="create">Makes it when it is asked for the first time.</param>
    public T Shared<T>(object key, Func<T> create)
        where T : class
    {
        if (!_shared.TryGetValue(key, out var value))
        {
            value = create();
            _shared.Add(key, value);
        }

        return (T)value;
    }
}
