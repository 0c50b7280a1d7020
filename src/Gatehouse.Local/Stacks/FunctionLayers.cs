using Gatehouse.CloudFormation;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Stacks;

/// <summary>Finds the layers of a function on this machine.</summary>
internal static class FunctionLayers
{
    private const string LayerType = "AWS::Lambda::LayerVersion";

    public static ValueList<FunctionCode> Read(PropertyReader reader, EvaluatedResource function, LoadedStack stack)
    {
        var layers = new List<FunctionCode>();
        foreach (var text in reader.Texts("Layers"))
        {
            if (text.Parts is [ReferencePart { Name: var logicalId }]
                && stack.Template.Find(logicalId) is { Type: LayerType } layer
                && Content(layer, reader, stack) is { } code)
            {
                layers.Add(code);
            }
            else
            {
                reader.Diagnostics.Add(DiagnosticCatalogue.LayerMissing.At(reader.At("Layers"), function.LogicalId, stack.Environment.Resolve(text)));
            }
        }

        return layers.ToValueList();
    }

    private static FunctionCode? Content(EvaluatedResource layer, PropertyReader function, LoadedStack stack)
    {
        var reader = new PropertyReader(layer, function.Diagnostics);
        return layer.Properties["Content"] is TemplateString
            ? reader.Text("Content") is { } path ? FunctionCodeReader.Local(stack.Environment.Resolve(path), stack) : null
            : reader.Object("Content") is { } content ? FunctionCodeReader.Stored(content, layer, "Content", stack) : null;
    }
}
