namespace Gatehouse.Tests.Reading.Generators;

internal static class Functions
{
    private static readonly TemplateText[] Arns =
    [
        TemplateText.GetAtt("Hello", "Arn"),
        TemplateText.GetAtt("Hello", "Arn") + ":live",
        TemplateText.Ref("Live"),
        "arn:aws:lambda:eu-west-1:111122223333:function:far",
        "arn:aws:lambda:" + TemplateText.Ref("AWS::Region") + ":111122223333:function:${stageVariables.fn}",
        TemplateText.Of(new IntrinsicPart(TemplateValue.Parse("""{"Fn::ImportValue":"function"}"""))),
    ];

    public static FunctionTarget Function(this Dice dice) => dice.Chance(10)
        ? FunctionTarget.InOtherAccount("arn:aws:lambda:eu-west-1:444455556666:function:theirs")
        : FunctionTarget.FromArn(dice.Pick<TemplateText>(Arns));
}
