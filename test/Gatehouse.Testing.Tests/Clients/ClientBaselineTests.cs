using System.Runtime.CompilerServices;

namespace Gatehouse.Testing.Tests.Clients;

/// <summary>The clients that this project compiles are what is printed of their definitions.</summary>
public sealed class ClientBaselineTests
{
    public static TheoryData<string, string> Clients => new()
    {
        { "ShopClient.cs", ShopApi.Definition.ToCSharpClient(new() { Namespace = "Gatehouse.Testing.Tests.Clients.Shop" }) },
        { "HelloClient.cs", HelloApi.Definition.ToCSharpClient(new() { Namespace = "Gatehouse.Testing.Tests.Clients.Hello" }) },
        { "ShopClient.ts", ShopApi.Definition.ToTypeScriptClient() },
        { "HelloClient.ts", HelloApi.Definition.ToTypeScriptClient() },
    };

    [Theory]
    [MemberData(nameof(Clients))]
    public void Definition_Printed_GivesTheClientOfThisProject(string file, string actual)
    {
        var path = Path.Combine(Folder(), "Generated", file);
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == actual,
            $"{path} is not what is printed. If it is as it should be, run the tests with UPDATE_BASELINES=1, and build anew.");
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
