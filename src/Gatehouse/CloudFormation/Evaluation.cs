using System.Collections.Immutable;
using System.Globalization;

namespace Gatehouse.CloudFormation;

/// <summary>One run over a template: knows parameters, conditions and mappings, and the place it is at.</summary>
internal sealed partial class Evaluation(TemplateDocument document, TemplateOptions options, DiagnosticBag bag)
{
    private List<string> _path = [];

    public TemplateDocument Document { get; private set; } = document;

    public TemplateOptions Options { get; } = options;

    public DiagnosticBag Bag { get; } = bag;

    /// <summary>The names of the transforms that the template asks for.</summary>
    public ValueList<string> Transforms { get; } = TransformSection.Names(document.Root);

    /// <summary>Whether the template may use the functions of <c>AWS::LanguageExtensions</c>.</summary>
    public bool HasLanguageExtensions => Transforms.Contains(TransformSection.LanguageExtensions);

    public string Pointer => _path.Count == 0 ? "" : "/" + string.Join('/', _path.Select(JsonPointer.Escape));

    /// <summary>The diagnostics are placed where the evaluation is.</summary>
    public void Report(DiagnosticDescriptor kind, params ReadOnlySpan<object?> arguments) =>
        Bag.Add(kind.At(Document.LocationOf(Pointer), arguments));

    /// <summary>Works out the value of a member; null means that the member is to be left out (<c>AWS::NoValue</c>).</summary>
    public TemplateValue? Evaluate(string name, TemplateValue value)
    {
        _path.Add(name);
        var result = Evaluate(value);
        _path.RemoveAt(_path.Count - 1);
        return result;
    }

    /// <summary>Works out the value of an item of a list.</summary>
    public TemplateValue? Evaluate(int index, TemplateValue value) => Evaluate(index.ToString(CultureInfo.InvariantCulture), value);

    /// <summary>Works out a value at the present place.</summary>
    public TemplateValue? Evaluate(TemplateValue value) => value switch
    {
        TemplateString text => DynamicReference.Mark(text),
        TemplateList list => List(list),
        TemplateMap map when FunctionIn(map) is var (function, argument) => Call(function, argument),
        TemplateMap map => Map(map),
        _ => value,
    };

    /// <summary>Does something at a place that is not below the present one.</summary>
    public T Elsewhere<T>(ImmutableArray<string> path, Func<T> action)
    {
        var before = _path;
        _path = [.. path];
        var result = action();
        _path = before;
        return result;
    }

    /// <summary>Does something at a member of the present place.</summary>
    public T At<T>(string name, Func<T> action)
    {
        Enter(name);
        var result = action();
        Leave();
        return result;
    }

    public void Enter(string name) => _path.Add(name);

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Goes on with another tree, in which macros have been worked out.</summary>
    public void Replace(TemplateMap root) => Document = Document.WithRoot(root);

    /// <summary>Reports a function that needs <c>AWS::LanguageExtensions</c> in a template that does not ask for it.</summary>
    public void RequireLanguageExtensions(string function)
    {
        if (!HasLanguageExtensions)
        {
            Report(DiagnosticCatalogue.NeedsLanguageExtensions, function);
        }
    }

    /// <summary>The function that a map stands for, if it stands for one.</summary>
    public static (string Name, TemplateValue Argument)? FunctionIn(TemplateMap map) =>
        map.Members is [var (name, argument)] && (name == "Ref" || name.StartsWith("Fn::", StringComparison.Ordinal)) ? (name, argument) : null;

    private TemplateValue? Call(string name, TemplateValue argument)
    {
        _path.Add(name);
        TemplateValue? result = TemplateValue.Null;
        if (IntrinsicFunctions.Find(name) is { } function)
        {
            result = function.Evaluate(this, argument);
        }
        else if (IntrinsicFunctions.IsCondition(name))
        {
            Report(DiagnosticCatalogue.FunctionOnlyInConditions, name);
        }
        else if (TemplateStructure.IsMacro(name))
        {
            // One that could be run is gone by now.
            result = TemplateText.Of(new IntrinsicPart(new TemplateMap([KeyValuePair.Create(name, argument)])));
        }
        else
        {
            Report(DiagnosticCatalogue.UnknownFunction, name, NearestName.Hint(name, IntrinsicFunctions.Names));
        }

        _path.RemoveAt(_path.Count - 1);
        return result;
    }

    private TemplateList List(TemplateList list)
    {
        List<TemplateValue>? changed = null;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            var result = Evaluate(i, item);
            if (changed is null && !ReferenceEquals(result, item))
            {
                changed = [.. list.Items.Take(i)];
            }

            if (changed is not null && result is not null)
            {
                changed.Add(result);
            }
        }

        return changed is null ? list : new TemplateList(changed.ToValueList());
    }

    private TemplateMap Map(TemplateMap map)
    {
        ImmutableArray<KeyValuePair<string, TemplateValue>>.Builder? changed = null;
        for (var i = 0; i < map.Members.Length; i++)
        {
            var (name, value) = map.Members[i];
            var result = Evaluate(name, value);
            if (changed is null && !ReferenceEquals(result, value))
            {
                changed = ImmutableArray.CreateBuilder<KeyValuePair<string, TemplateValue>>(map.Members.Length);
                changed.AddRange(map.Members.AsSpan(0, i));
            }

            if (changed is not null && result is not null)
            {
                changed.Add(KeyValuePair.Create(name, result));
            }
        }

        return changed is null ? map : TemplateMap.OfDistinct(changed.DrainToImmutable());
    }
}
