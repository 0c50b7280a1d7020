namespace Gatehouse.Tests.Rules;

public sealed class GrantRuleTests : RuleTest
{
    public static TheoryData<AwsIntegration, string> WithoutArn => new()
    {
        { Sqs.SendMessage("https://sqs.eu-central-1.amazonaws.com/123456789012/jobs"), "https://sqs" },
        { S3.GetObject("my-bucket"), "my-bucket/*" },
        { DynamoDb.GetItem("items", "{}"), "items" },
    };

    [Theory]
    [MemberData(nameof(WithoutArn))]
    public void Write_NameInPlaceOfArn_Reports(AwsIntegration integration, string found) =>
        Breaks(DiagnosticCatalogue.BadGrantResource, With(Route.Post("/x/{key+}", integration)), found);

    [Fact]
    public void Write_Reference_Holds() =>
        Holds(DiagnosticCatalogue.BadGrantResource, With(Route.Post("/x", Sqs.SendMessage(TemplateText.GetAtt("Queue", "Arn")))));
}
