using System.Globalization;

namespace Gatehouse.CloudFormation;

/// <summary>Checks the names in parts of a template that are not worked out: CloudFormation refuses unknown names there too.</summary>
internal static class ReferenceCheck
{
    public static void Check(Evaluation evaluation, string name, TemplateValue value)
    {
        evaluation.Enter(name);
        Check(evaluation, value);
        evaluation.Leave();
    }

    private static void Check(Evaluation evaluation, TemplateValue value)
    {
        switch (value)
        {
            case TemplateMap map:
                if (Evaluation.FunctionIn(map) is var (function, argument))
                {
                    evaluation.Enter(function);
                    CheckFunction(evaluation, function, argument);
                    evaluation.Leave();
                }

                foreach (var (name, member) in map.Members)
                {
                    Check(evaluation, name, member);
                }

                break;
            case TemplateList list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Check(evaluation, i.ToString(CultureInfo.InvariantCulture), list.Items[i]);
                }

                break;
        }
    }

    private static void CheckFunction(Evaluation evaluation, string function, TemplateValue argument)
    {
        switch (function, argument)
        {
            case ("Ref", TemplateString { Text.Literal: { } name }):
                CheckName(evaluation, name);
                break;
            case ("Fn::GetAtt", TemplateList { Items: [TemplateString { Text.Literal: { } logicalId }, ..] }):
                CheckResource(evaluation, logicalId);
                break;
            case ("Fn::GetAtt", TemplateString { Text.Literal: { } path }):
                CheckResource(evaluation, path.Split('.')[0]);
                break;
            case ("Fn::Sub", TemplateString { Text.Literal: { } text }):
                CheckText(evaluation, text, TemplateMap.Empty);
                break;
            case ("Fn::Sub", TemplateList { Items: [TemplateString { Text.Literal: { } text }, TemplateMap own] }):
                CheckText(evaluation, text, own);
                break;
            case ("Fn::If", TemplateList { Items: [TemplateString { Text.Literal: { } condition }, ..] }):
                evaluation.At("0", () => evaluation.Condition(condition));
                break;
        }
    }

    private static void CheckText(Evaluation evaluation, string text, TemplateMap own)
    {
        foreach (var (name, _) in SubText.Parse(text).Where(piece => piece.IsVariable && SubText.IsName(piece.Text) && own[piece.Text] is null))
        {
            if (name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot)
            {
                CheckResource(evaluation, name[..dot]);
            }
            else
            {
                CheckName(evaluation, name);
            }
        }
    }

    private static void CheckName(Evaluation evaluation, string name)
    {
        if (!evaluation.Knows(name) && !evaluation.MayBeGenerated(name))
        {
            evaluation.Report(DiagnosticCatalogue.UnknownName, name, NearestName.Hint(name, evaluation.Names));
        }
    }

    private static void CheckResource(Evaluation evaluation, string logicalId)
    {
        if (!evaluation.KnowsResource(logicalId) && !evaluation.MayBeGenerated(logicalId))
        {
            evaluation.Report(DiagnosticCatalogue.UnknownResource, logicalId, NearestName.Hint(logicalId, evaluation.ResourceNames));
        }
    }
}
