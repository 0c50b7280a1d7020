using Gatehouse.Local.Stacks;
using Gatehouse.Reading;

namespace Gatehouse.Cli;

/// <summary>An API of a stack, which a client can be printed of.</summary>
/// <param name="Name">The name.</param>
/// <param name="LogicalId">The logical id.</param>
/// <param name="Id">The id, as <c>serve</c> shows it.</param>
/// <param name="Write">Prints the client, in TypeScript if so asked, else in C#; null for APIs that have none.</param>
internal sealed record FoundApi(string Name, string LogicalId, string Id, Func<ClientOptions, bool, WrittenClient>? Write)
{
    public bool IsCalled(string nameOrId) => nameOrId == Name || nameOrId == LogicalId || nameOrId == Id;

    public override string ToString() => $"{Name} ({LogicalId})";

    /// <summary>All APIs of a stack.</summary>
    public static IEnumerable<FoundApi> All(ReadApis apis, LoadedStack stack)
    {
        TemplateText Name(TemplateText name) => stack.Environment.Resolve(name);
        string Id(string logicalId) => stack.Environment.Resolve(TemplateText.Ref(logicalId));
        return
        [
            .. apis.RestApis.Select(api => Make(api, api.Value.Name, (options, isTypeScript) =>
                (api.Value with { Name = Name(api.Value.Name) }) is var named && isTypeScript ? named.WriteTypeScriptClient(options) : named.WriteCSharpClient(options))),
            .. apis.HttpApis.Select(api => Make(api, api.Value.Name, (options, isTypeScript) =>
                (api.Value with { Name = Name(api.Value.Name) }) is var named && isTypeScript ? named.WriteTypeScriptClient(options) : named.WriteCSharpClient(options))),
            .. apis.WebSocketApis.Select(api => Make(api, api.Value.Name, null)),
        ];

        FoundApi Make<T>(ReadApi<T> api, TemplateText name, Func<ClientOptions, bool, WrittenClient>? write) =>
            new(stack.Environment.Resolve(name), api.LogicalId, Id(api.LogicalId), write);
    }
}
