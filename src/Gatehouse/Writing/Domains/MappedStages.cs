namespace Gatehouse;

/// <summary>The stages that a domain leads to: by reference where they are in the same template, so that they are made first.</summary>
internal sealed class MappedStages(ValueList<WrittenApi> apis)
{
    public TemplateText Name(TemplateText api, TemplateText stage) =>
        stage.Literal is { } name && Find(apis, api) is { } written && written.Stages.TryGetValue(name, out var logicalId) ? TemplateText.Ref(logicalId) : stage;

    public static WrittenApi? Find(ValueList<WrittenApi> apis, TemplateText api) =>
        api.Parts is [ReferencePart reference] ? apis.FirstOrDefault(written => written.LogicalId == reference.Name) : null;

    public static ApiProtocol? Protocol(WrittenApi api) =>
        api.Resources.FirstOrDefault(resource => resource.LogicalId == api.LogicalId) is not { } resource ? null
        : resource.Type == "AWS::ApiGateway::RestApi" ? ApiProtocol.Rest
        : resource.Properties["ProtocolType"] is TemplateString { Text.Literal: "WEBSOCKET" } ? ApiProtocol.WebSocket
        : ApiProtocol.Http;
}
