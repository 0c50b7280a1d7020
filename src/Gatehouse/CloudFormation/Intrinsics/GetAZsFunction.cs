namespace Gatehouse.CloudFormation;

/// <summary><c>Fn::GetAZs</c>: the Availability Zones of a region; three are made up, since only AWS knows how many an account sees.</summary>
internal sealed class GetAZsFunction : IntrinsicFunction
{
    public override string Name => "Fn::GetAZs";

    public override TemplateValue? Evaluate(Evaluation evaluation, TemplateValue argument)
    {
        if (evaluation.TextOf(Name, "the region", evaluation.Evaluate(argument)) is not { } region)
        {
            return TemplateValue.Null;
        }

        var name = region.Literal is "" ? TemplateText.Ref("AWS::Region") : region;
        return new TemplateList([name + "a", name + "b", name + "c"]);
    }
}
