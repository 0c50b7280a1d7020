using Amazon.CDK;
using Amazon.JSII.Runtime.Deputy;

namespace Gatehouse.Cdk;

/// <summary>Resolves tokens in the stack of an API, and finds those that stand for something of another stack.</summary>
/// <remarks>
/// How a stack comes by a value of another one - export and import, parameter and output of nested stacks - is worked out by the CDK
/// after the API was written. So such a reference becomes a part that names stack and value, which makes hashes stable, and where the
/// text is handed to the CDK the reference's own mark stands again.
/// </remarks>
internal sealed class StackBorder(Stack stack, TemplateText api, Origin origin) : DefaultTokenResolver(new Concatenation())
{
    private const string Import = "Fn::ImportValue";

    private readonly string _address = stack.Node.Addr;
    private readonly Dictionary<TemplateMap, (string Mark, StackNeighbour Stack)> _foreign = [];
    private readonly Dictionary<string, StackNeighbour> _neighbours = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>The route or authorizer that is being written, for diagnostics; null stands for the API.</summary>
    public Origin? Near { get; set; }

    public IEnumerable<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    public bool HasErrors => _diagnostics.HasErrors;

    private DiagnosticLocation Location => (Near ?? origin).Location;

    /// <summary>The mark of a reference to another stack; null for any other function.</summary>
    public string? Foreign(TemplateMap function) => function is { Members: [{ Key: Import }] } ? _foreign.GetValueOrDefault(function).Mark : null;

    /// <summary>Whether a text names something of another account or region.</summary>
    public bool IsRemote(TemplateText text) => text.Parts.Any(
        part => part is IntrinsicPart { Function: TemplateMap function } && _foreign.TryGetValue(function, out var reference) && reference.Stack.IsRemote);

    public TemplateText Resolve(string mark)
    {
        try
        {
            var text = ResolvedValue.Text(stack.Resolve(mark));
            return text.Parts.All(IsSameInEveryStack)
                ? text
                : ResolvedValue.Text(Tokenization.Resolve(mark, new ResolveOptions { Scope = stack, Resolver = this }));
        }
        catch (Exception mistake) when (mistake is not OutOfMemoryException)
        {
            // The CDK refuses by exceptions of no particular type.
            Refuse(mistake.Message.Split('\n')[0].Trim());
            return mark;
        }
    }

    public override object ResolveToken(IResolvable t, IResolveContext context, IPostProcessor postProcessor)
    {
        var resolved = base.ResolveToken(t, context, postProcessor);
        if (t is not Reference reference || Stack.Of(reference.Target) is not { } other || other.Node.Addr == _address)
        {
            return resolved;
        }

        var text = ResolvedValue.Text(resolved);
        if (text.Parts.All(IsSameInEveryStack))
        {
            return resolved;
        }

        var neighbour = Neighbour(other);
        var value = $"{neighbour.Path}:{text}";
        _foreign[new TemplateMap([new(Import, value)])] = (reference.ToString()!, neighbour);
        return new Dictionary<string, object> { [Import] = value };
    }

    private static bool IsSameInEveryStack(TextPart part) =>
        part is LiteralPart or ReferencePart { Name: "AWS::AccountId" or "AWS::Partition" or "AWS::Region" or "AWS::URLSuffix" };

    private StackNeighbour Neighbour(Stack other)
    {
        var address = other.Node.Addr;
        if (!_neighbours.TryGetValue(address, out var neighbour))
        {
            _neighbours[address] = neighbour = StackNeighbour.Of(stack, other);
            if (neighbour.Refusal is { } refusal)
            {
                Refuse(refusal);
            }

            AppDiagnostics.Of(stack).Add(new CrossStackReference(api, Location, stack.Node.Path, neighbour.Path));
        }

        return neighbour;
    }

    private void Refuse(string reason) => _diagnostics.Add(DiagnosticCatalogue.StackOutOfReach.At(Location, api, reason.TrimEnd('.')));

    private sealed class Concatenation : DeputyBase, IFragmentConcatenator
    {
        public object Join(object left, object right) => (left, right) switch
        {
            (null, _) => right,
            (_, null) => left,
            (string first, string second) => first + second,
            _ => new Dictionary<string, object> { ["Fn::Join"] = new object[] { "", new[] { left, right } } },
        };
    }
}
