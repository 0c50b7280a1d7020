namespace Gatehouse.CloudFormation;

/// <summary>Finds the resources that values refer to.</summary>
internal static class ResourceReferences
{
    /// <summary>Adds the names that stand in <c>Ref</c> and <c>Fn::GetAtt</c> anywhere in the value.</summary>
    public static void Collect(TemplateValue value, ISet<string> names)
    {
        switch (value)
        {
            case TemplateMap map:
                foreach (var (_, member) in map.Members)
                {
                    Collect(member, names);
                }

                break;
            case TemplateList list:
                foreach (var item in list.Items)
                {
                    Collect(item, names);
                }

                break;
            case TemplateString text:
                foreach (var part in text.Text.Parts)
                {
                    Collect(part, names);
                }

                break;
        }
    }

    private static void Collect(TextPart part, ISet<string> names)
    {
        switch (part)
        {
            case ReferencePart reference:
                names.Add(reference.Name);
                break;
            case AttributePart attribute:
                names.Add(attribute.LogicalId);
                break;
            case IntrinsicPart intrinsic:
                Collect(intrinsic.Function, names);
                break;
        }
    }
}
