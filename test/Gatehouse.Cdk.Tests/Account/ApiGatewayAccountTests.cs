namespace Gatehouse.Cdk.Tests.Account;

public class ApiGatewayAccountTests
{
    [Fact]
    public void Account_StackIsDeleted_StaysWithItsRole()
    {
        var template = Synthesized.Template(stack => _ = new ApiGatewayAccount(stack, "Logs"));

        var account = template["Resources"]![template.IdOf("AWS::ApiGateway::Account")]!;
        Assert.Equal("Retain", (string?)account["DeletionPolicy"]);
        Assert.Equal(template.IdOf("AWS::IAM::Role"), (string?)account["Properties"]!["CloudWatchRoleArn"]!["Fn::GetAtt"]![0]);
        Assert.Equal("Retain", (string?)template["Resources"]![template.IdOf("AWS::IAM::Role")]!["DeletionPolicy"]);
    }
}
