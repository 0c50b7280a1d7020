using System.Collections.Immutable;
using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Brings parts of an API that other stacks define, such as the methods in nested stacks, to the template of their API.</summary>
/// <remarks>
/// A stack takes at most 500 resources, so that large APIs are split: the API's id goes to the other stacks as a parameter or an import.
/// What such a part refers to in its own stack is filled in; what it takes from the API's stack becomes a reference again.
/// </remarks>
internal sealed class ForeignParts
{
    /// <summary>Parts that name an API without being read with it: domains lead to it.</summary>
    private static readonly string[] Staying =
    [
        "AWS::ApiGateway::BasePathMapping", "AWS::ApiGateway::BasePathMappingV2", "AWS::ApiGatewayV2::ApiMapping", "AWS::ApiGatewayV2::ApiGatewayManagedOverrides",
    ];

    private static readonly string[] ApiTypes = ["AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api"];

    /// <summary>Types whose id no other text is likely to equal, other than stages and models, whose id is their name.</summary>
    private static readonly string[] Identified =
    [
        .. ApiTypes, "AWS::ApiGateway::Authorizer", "AWS::ApiGateway::Deployment", "AWS::ApiGateway::RequestValidator", "AWS::ApiGateway::Resource",
        "AWS::ApiGatewayV2::Authorizer", "AWS::ApiGatewayV2::Deployment", "AWS::ApiGatewayV2::Integration", "AWS::ApiGatewayV2::Route",
    ];

    private readonly IReadOnlyList<TemplateEnvironment> _stacks;
    private readonly Dictionary<string, (int Stack, string LogicalId)> _apis = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Stack, string LogicalId), (int Stack, string LogicalId)> _moved = [];
    private readonly Dictionary<int, Dictionary<string, TemplateText>> _ids = [];

    private ForeignParts(IReadOnlyList<TemplateEnvironment> stacks) => _stacks = stacks;

    /// <summary>The templates of the stacks as they are to be read, each API with all of its parts.</summary>
    /// <param name="stacks">The stacks; those that get parts know them from now on.</param>
    public static ImmutableArray<EvaluatedTemplate> Bring(IReadOnlyList<TemplateEnvironment> stacks) =>
        stacks.Count < 2 ? [.. stacks.Select(stack => stack.Template)] : new ForeignParts(stacks).Run();

    private ImmutableArray<EvaluatedTemplate> Run()
    {
        for (var i = 0; i < _stacks.Count; i++)
        {
            foreach (var api in _stacks[i].Template.Resources.Where(resource => ApiTypes.Contains(resource.Type)))
            {
                _apis.TryAdd(_stacks[i].Resolve(TemplateText.Ref(api.LogicalId)), (i, api.LogicalId));
            }
        }

        for (var i = 0; i < _stacks.Count; i++)
        {
            foreach (var part in _stacks[i].Template.Resources)
            {
                if (OwnerElsewhere(i, part) is { } owner)
                {
                    _moved[(i, part.LogicalId)] = (owner.Stack, FreeName(owner.Stack, part.LogicalId));
                }
            }
        }

        if (_moved.Count == 0)
        {
            return [.. _stacks.Select(stack => stack.Template)];
        }

        var templates = _stacks.Select((stack, i) => stack.Template.WithResources(
        [
            .. stack.Template.Resources.Where(resource => !_moved.ContainsKey((i, resource.LogicalId))),
            .. _moved.Where(move => move.Value.Stack == i).Select(move => Adopted(move.Key, move.Value)),
        ])).ToImmutableArray();
        foreach (var i in _moved.Values.Select(target => target.Stack).Distinct())
        {
            _stacks[i].TakeIn(templates[i]);
        }

        return templates;
    }

    private (int Stack, string LogicalId)? OwnerElsewhere(int stack, EvaluatedResource part) =>
        ApiParts.Owners.TryGetValue(part.Type, out var property)
        && property is "RestApiId" or "ApiId"
        && !Staying.Contains(part.Type)
        && part.Properties[property] is TemplateString { Text: var text }
        && !(text.Parts is [ReferencePart reference] && _stacks[stack].Template.Find(reference.Name) is not null)
        && _apis.TryGetValue(_stacks[stack].Resolve(text), out var owner)
        && owner.Stack != stack
            ? owner
            : null;

    private string FreeName(int stack, string logicalId)
    {
        var name = logicalId;
        for (var n = 2; _stacks[stack].Template.Find(name) is not null || _moved.ContainsValue((stack, name)); n++)
        {
            name = $"{logicalId}{n}";
        }

        return name;
    }

    private EvaluatedResource Adopted((int Stack, string LogicalId) from, (int Stack, string LogicalId) to)
    {
        var part = _stacks[from.Stack].Template.Find(from.LogicalId)!;
        return part with
        {
            LogicalId = to.LogicalId,
            WrittenAs = part.LogicalId,
            Properties = part.Properties.MapText(text => Rewritten(text, from.Stack, to.Stack)),
            DependsOn = part.DependsOn.Where(name => _moved.ContainsKey((from.Stack, name))).Select(name => _moved[(from.Stack, name)].LogicalId).ToValueList(),
        };
    }

    private TemplateText Rewritten(TemplateText text, int from, int to)
    {
        var filled = text.Map(part => part switch
        {
            LiteralPart => TemplateText.Of(part),
            ReferencePart reference when _moved.TryGetValue((from, reference.Name), out var moved) => TemplateText.Ref(moved.LogicalId),
            AttributePart attribute when _moved.TryGetValue((from, attribute.LogicalId), out var moved) => TemplateText.GetAtt(moved.LogicalId, attribute.Attribute),
            _ => TemplateText.Of(_stacks[from].Resolve(TemplateText.Of(part))),
        });
        return filled.Literal is { Length: > 0 } literal && Ids(to).TryGetValue(literal, out var known) ? known : filled;
    }

    /// <summary>The ids of a stack's own resources, with the references that give them.</summary>
    private Dictionary<string, TemplateText> Ids(int stack)
    {
        if (!_ids.TryGetValue(stack, out var ids))
        {
            _ids[stack] = ids = new(StringComparer.Ordinal);
            foreach (var resource in _stacks[stack].Template.Resources.Where(resource => Identified.Contains(resource.Type)))
            {
                var id = TemplateText.Ref(resource.LogicalId);
                ids.TryAdd(_stacks[stack].Resolve(id), id);
                if (resource.Type == "AWS::ApiGateway::RestApi")
                {
                    var root = TemplateText.GetAtt(resource.LogicalId, "RootResourceId");
                    ids.TryAdd(_stacks[stack].Resolve(root), root);
                }
            }
        }

        return ids;
    }
}
