namespace Gatehouse.Cli.Tests;

public sealed class UsageTests : ScratchFolder
{
    [Theory]
    [InlineData("Name a command: serve, check, render or client.")]
    [InlineData("'serv' is no command. Did you mean serve?", "serv")]
    [InlineData("There is no option '--versoin'. Did you mean --version?", "--versoin")]
    [InlineData("There is no option '--fucntion'. Did you mean --function?", "serve", "--fucntion", "a=b")]
    [InlineData("--function: 'x' is not of the form NAME=PATH.", "serve", "--function", "x")]
    [InlineData("--function: 'a' is given twice.", "serve", "--function", "a=b", "--function", "a=c")]
    [InlineData("--parameter: 'A' is given twice.", "check", "--parameter", "A=1", "--parameter", "A=1")]
    [InlineData("--region takes a region such as eu-central-1, found 'Europe'.", "check", "--region", "Europe")]
    [InlineData("--account takes 12 digits, found '123'.", "serve", "--account", "123")]
    [InlineData("--port and --https-port are both 3000.", "serve", "--https-port", "3000")]
    [InlineData("PATH is empty.", "check", "")]
    [InlineData("--batch takes template and input from each row", "render", "a.vtl", "--batch", "b.jsonl")]
    [InlineData("'.' is a folder, not a file.", "render", ".")]
    [InlineData("--port takes 0 to 65535, found 'x'.", "serve", "--port", "x")]
    [InlineData("--port takes 0 to 65535, found '65536'.", "serve", "--port", "65536")]
    [InlineData("--port takes 0 to 65535, found '-1'.", "serve", "--port", "-1")]
    [InlineData("'--port'", "serve", "--port")]
    [InlineData("--https-port takes 0 to 65535, found 'x'.", "serve", "--https-port", "x")]
    [InlineData("--certificate needs --https-port.", "serve", "--certificate", "a.pem")]
    [InlineData("--certificate-key needs --certificate.", "serve", "--https-port", "0", "--certificate-key", "a.key")]
    [InlineData("'x' is not of the form s3://BUCKET/KEY=FILE.", "serve", "--truststore", "x")]
    [InlineData("--access-key takes ARN=ID:SECRET.", "serve", "--access-key", "arn:aws:iam::123456789012:user/ann=secret")]
    [InlineData("--access-key takes ARN=ID:SECRET.", "serve", "--access-key", "ann=id:secret")]
    [InlineData("There is no option '--bogus'.", "serve", "--bogus")]
    [InlineData("There is no option '-x'.", "check", "-x")]
    [InlineData("'b.yaml'", "check", "a.yaml", "b.yaml")]
    [InlineData("'xml'", "check", "--format", "xml")]
    [InlineData("'x' is not of the form NAME=VALUE.", "check", "--parameter", "x")]
    [InlineData("'=x' is not of the form ID=VALUE.", "check", "--value", "=x")]
    [InlineData("'java'", "client", "--language", "java")]
    [InlineData("'x' is not of the form ID=PATH.", "serve", "--deployment", "x")]
    [InlineData("name a TEMPLATE, or --batch FILE.", "render")]
    [InlineData("the file 'nowhere.vtl' does not exist.", "render", "nowhere.vtl")]
    [InlineData("the file 'nowhere.jsonl' does not exist.", "render", "--batch", "nowhere.jsonl")]
    public async Task WrongUsage_IsExplained_ExitCodeIsTwo(string expected, params string[] arguments)
    {
        var outcome = await CommandLine.RunAsync(Root, arguments);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith("gatehouse: ", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains(expected, outcome.ErrorLines[0], StringComparison.Ordinal);
        outcome.ExpectNoStackTrace();
    }

    [Fact]
    public async Task Help_ListsTheCommands()
    {
        var outcome = await CommandLine.RunAsync(Root, "--help");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        foreach (var command in new[] { "serve <PATH>", "check <PATH>", "render <TEMPLATE>", "client <PATH>" })
        {
            Assert.Contains(command, outcome.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("serve", "--port", "--any-address", "--trust-forwarded-for", "--verbose", "--https-port", "--certificate", "--certificate-key", "--truststore", "--parameter", "--value", "--region", "--account", "--output", "--deployment <ID=PATH>", "--function <NAME=PATH>", "--stage-variable <NAME=VALUE>", "--access-key <ARN=ID:SECRET>")]
    [InlineData("client", "--api", "--language", "--namespace", "--class", "--output", "--app-output", "--parameter")]
    [InlineData("check", "--format <json|sarif|text>", "--parameter", "--value", "--region", "--account", "--output")]
    [InlineData("render", "--event <FILE>", "--batch <FILE>")]
    public async Task Help_OfACommand_ExplainsEachOption(string command, params string[] options)
    {
        var outcome = await CommandLine.RunAsync(Root, command, "--help");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        foreach (var option in options)
        {
            Assert.Matches($@"(?m)^  {System.Text.RegularExpressions.Regex.Escape(option)}.*\s{{2,}}[A-Z].*\.", outcome.Output);
        }
    }

    [Fact]
    public async Task Version_IsOneLine() => Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", (await CommandLine.RunAsync(Root, "--version")).Output.ReplaceLineEndings("\n"));
}
