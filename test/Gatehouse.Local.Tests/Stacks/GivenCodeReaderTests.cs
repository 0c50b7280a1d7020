using System.IO.Compression;
using Gatehouse.Local.Functions;
using Gatehouse.Local.Stacks;

namespace Gatehouse.Local.Tests.Stacks;

public sealed class GivenCodeReaderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("index.js", "exports.handler = async () => ({});", "nodejs", "index.handler")]
    [InlineData("index.mjs", "export const handler = async () => ({});", "nodejs", "index.handler")]
    [InlineData("orders.mjs", "export async function main() {}", "nodejs", "orders.main")]
    [InlineData("index.cjs", "module.exports = { other, handler };", "nodejs", "index.handler")]
    [InlineData("index.js", "const handler = 1;\nexport { x as handler, y };", "nodejs", "index.handler")]
    [InlineData("index.js", "module.exports.handler = wrap(main)", "nodejs", "index.handler")]
    [InlineData("index.js", "module.exports = require('./lib/handler');", "nodejs", "index.handler")]
    [InlineData("index.js", "var m=Object.defineProperty;__export(x,{handler:()=>h});module.exports = y(x);", "nodejs", "index.handler")]
    [InlineData("app.py", "def helper(a):\n  pass\ndef lambda_handler(event, context):\n  pass\n", "python", "app.lambda_handler")]
    [InlineData("app.py", "async def handler(event, context): pass", "python", "app.handler")]
    [InlineData("app.py", "handler = Mangum(app)", "python", "app.handler")]
    [InlineData("app.py", "from impl import x, handler\n", "python", "app.handler")]
    [InlineData("jobs.py", "import os\ndef run(event, _context):\n  pass\ndef one(x): pass\n", "python", "jobs.run")]
    public void Read_File_TellsRuntimeAndHandler(string name, string text, string family, string handler)
    {
        var code = Read(_folder.Write(name, text));

        Assert.Equal((family, handler), (code!.Family, code.Handler));
        Assert.Equal(new FolderCode(_folder.Root), code.Code);
        Assert.Empty(_diagnostics.ToImmutable());
    }

    [Theory]
    [InlineData("index.handler", "index.mjs", "b.mjs")]
    [InlineData("b.handler", "b.mjs", "c.test.mjs", "jest.config.js", ".eslintrc.cjs", "package.json")]
    [InlineData("handler.handler", "handler.js", "util.js")]
    public void Read_Folder_TakesTheUsualOrTheOnlyFile(string handler, params string[] files)
    {
        foreach (var file in files)
        {
            _folder.Write(file, "export const handler = () => 1;");
        }

        Assert.Equal(handler, Read(_folder.Root)!.Handler);
    }

    [Fact]
    public void Read_Archive_IsLookedInto()
    {
        _folder.Write("code/lambda_function.py", "def lambda_handler(event, context): pass");
        var archive = Path.Combine(_folder.Root, "code.zip");
        ZipFile.CreateFromDirectory(Path.Combine(_folder.Root, "code"), archive);

        var code = Read(archive);

        Assert.Equal((new ZipCode(archive), "python", "lambda_function.lambda_handler"), ((ZipCode)code!.Code, code.Family, code.Handler));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("""{ "function-handler": "Orders::Orders.Function::Handle" }""", "Orders::Orders.Function::Handle")]
    public void Read_Project_IsBuilt(string? settings, string? handler)
    {
        var project = _folder.Write("Orders.csproj", "<Project />");
        if (settings is not null)
        {
            _folder.Write("aws-lambda-tools-defaults.json", settings);
        }

        foreach (var path in new[] { project, _folder.Root })
        {
            var code = Read(path);
            Assert.Equal((new ProjectCode(project), "dotnet", handler), ((ProjectCode)code!.Code, code.Family, code.Handler));
        }
    }

    [Theory]
    [InlineData("Orders.runtimeconfig.json", "dotnet", "Orders")]
    [InlineData("bootstrap", "provided", "bootstrap")]
    public void Read_PublishedFolder_TellsWhatRunsIt(string file, string family, string handler)
    {
        _folder.Write(file);

        Assert.Equal((family, handler), (Read(_folder.Root)!.Family, Read(_folder.Root)!.Handler));
    }

    [Theory]
    [InlineData("src/main.run", "nodejs", "src/main.js")]
    [InlineData("src/main.api.run", "nodejs", "src/main.mjs")]
    [InlineData("pkg.mod.run", "python", "pkg/mod.py")]
    [InlineData("pkg/mod.run", "python", "pkg/mod.py")]
    public void Read_NamedHandler_TellsTheRuntimeByItsFile(string handler, string family, string file)
    {
        _folder.Write(file);

        Assert.Equal((family, handler), (Read(_folder.Root, handler)!.Family, Read(_folder.Root, handler)!.Handler));
    }

    [Theory]
    [InlineData("GH8030", "there is no file or folder ", "nowhere", null, null)]
    [InlineData("GH8031", "is TypeScript, which has to be compiled first", "index.ts", null, null)]
    [InlineData("GH8031", "is no kind of file that holds code", "notes.txt", null, null)]
    [InlineData("GH8031", "cannot be read: ", "broken.zip", null, null)]
    [InlineData("GH8031", "the runtime python3.13 does not run empty.js", "empty.js", null, "python3.13")]
    [InlineData("GH8031", "holds several projects: A.csproj, B.csproj", "projects", null, null)]
    [InlineData("GH8032", "empty.js has none named handler", "empty.js", null, null)]
    [InlineData("GH8032", "two.js has a, b, but none named handler", "two.js", null, null)]
    [InlineData("GH8032", "holds app.py, index.js", "both", null, null)]
    [InlineData("GH8032", "holds no project, program or file", "none", null, null)]
    [InlineData("GH8032", "the handler main.run names the file main, which ", "both", "main.run", null)]
    [InlineData("GH8032", "the handler other.handler names the file other, which is not two.js", "two.js", "other.handler", null)]
    public void Read_WhatCannotRun_IsReported(string expected, string problem, string path, string? handler, string? runtime)
    {
        _folder.Write("index.ts");
        _folder.Write("notes.txt");
        _folder.Write("broken.zip", "no archive");
        _folder.Write("empty.js");
        _folder.Write("two.js", "exports.a = 1;\nexports.b = 2;");
        _folder.Write("projects/A.csproj");
        _folder.Write("projects/B.csproj");
        _folder.Write("both/index.js", "exports.handler = 1;");
        _folder.Write("both/app.py", "def handler(a, b): pass");
        _folder.Write("none/src/index.js");

        Assert.Null(Read(Path.Combine(_folder.Root, path), handler, runtime));
        var found = Assert.Single(_diagnostics.ToImmutable());
        Assert.Equal(expected, found.Code);
        Assert.Contains(problem, found.Message, StringComparison.Ordinal);
    }

    private GivenCode? Read(string path, string? handler = null, string? runtime = null) => new GivenCodeReader("orders", _diagnostics).Read(path, handler, runtime);
}
