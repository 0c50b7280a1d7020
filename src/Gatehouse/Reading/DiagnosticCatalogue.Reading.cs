using static Gatehouse.DiagnosticSeverity;

namespace Gatehouse;

/// <content>What is found in reading the resources of API Gateway.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A part names an API that is not in the template.</summary>
    public static readonly DiagnosticDescriptor PartWithoutApi = new(
        "GH1200", Warning, "{0} {1} belongs to no API of this template, so that it has no effect here.", "Read it together with the template of its API.");

    /// <summary>A resource of API Gateway is of a type that is not honoured.</summary>
    public static readonly DiagnosticDescriptor ResourceTypeWithoutEffect = new(
        "GH1201", Warning, "Resources of type {0} are not supported; {1} has no effect here.{2}", "The API is served as if it were absent.");

    /// <summary>The path of a method cannot be followed to the root.</summary>
    public static readonly DiagnosticDescriptor PathNotFound = new(
        "GH1202", Error, "{0} is neither a resource of this template nor the root of the API.", "Refer to an AWS::ApiGateway::Resource, or to RootResourceId.");

    /// <summary>A route calls nothing.</summary>
    public static readonly DiagnosticDescriptor RouteWithoutIntegration = new(
        "GH1203", Warning, "Route {0} has no integration; AWS deploys no API with such a route.", "Add an integration, for instance MOCK.");

    /// <summary>The type of an integration is unknown.</summary>
    public static readonly DiagnosticDescriptor UnknownIntegrationType = new(
        "GH1204", Error, "The integration type {0} is unknown for this kind of API.", "REST: AWS, AWS_PROXY, HTTP, HTTP_PROXY, MOCK; HTTP: AWS_PROXY, HTTP_PROXY.");

    /// <summary>AWS ignores parts of an integration.</summary>
    public static readonly DiagnosticDescriptor IgnoredByIntegration = new(
        "GH1205", Info, "An integration of type {0} ignores {1}.", "Remove them.");

    /// <summary>An integration has no method of the backend request.</summary>
    public static readonly DiagnosticDescriptor IntegrationWithoutMethod = new(
        "GH1206", Warning, "The integration of type {0} has no HTTP method; AWS refuses it.", "Add IntegrationHttpMethod (httpMethod in OpenAPI): POST for Lambda functions.");

    /// <summary>An integration has no URI.</summary>
    public static readonly DiagnosticDescriptor IntegrationWithoutUri = new(
        "GH1207", Error, "The integration of type {0} has no URI.", "Add the address of the backend.");

    /// <summary>A URI should call a Lambda function, but is something else.</summary>
    public static readonly DiagnosticDescriptor NotAnInvocationUri = new(
        "GH1208", Warning, "'{0}' is not the invocation URI of a Lambda function.",
        "Write arn:aws:apigateway:{region}:lambda:path/2015-03-31/functions/{function ARN}/invocations.");

    /// <summary>A URI should call an AWS service, but is something else.</summary>
    public static readonly DiagnosticDescriptor NotAServiceUri = new(
        "GH1209", Warning, "'{0}' is not the URI of an AWS service.", "Write arn:aws:apigateway:{region}:{service}:{action|path}/{what}.");

    /// <summary>A status is none that API Gateway takes.</summary>
    public static readonly DiagnosticDescriptor NotAStatusCode = new(
        "GH1210", Error, "'{0}' is no status code.", "Write a number from 100 to 599.");

    /// <summary>A key of a parameter map names no position.</summary>
    public static readonly DiagnosticDescriptor UnknownParameterKey = new(
        "GH1211", Warning, "'{0}' is not of the form {1}; it is left out.", "Write the key in this form.");

    /// <summary>A parameter is mapped from something that is no text.</summary>
    public static readonly DiagnosticDescriptor MappingNotText = new(
        "GH1212", Warning, "'{0}' is mapped from {1}, which is no text; AWS leaves it out.", "Put static values in quotes: \"'true'\".");

    /// <summary>A validator does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownValidator = new(
        "GH1213", Warning, "There is no request validator {0}; nothing is validated.", "Define it, or correct the name.");

    /// <summary>A model does not exist.</summary>
    public static readonly DiagnosticDescriptor ModelNotFound = new(
        "GH1214", Error, "There is no model {0} in this API.", "Define it, or correct the name.");

    /// <summary>A path part holds more than one segment.</summary>
    public static readonly DiagnosticDescriptor PathPartOfSeveral = new(
        "GH1236", Error, "The path part '{0}' has several segments; a resource is one.", "Write an AWS::ApiGateway::Resource for each segment, the next with the one before as ParentId.");

    /// <summary>An authorizer does not exist.</summary>
    public static readonly DiagnosticDescriptor AuthorizerNotFound = new(
        "GH1215", Error, "There is no authorizer '{0}' in this API; the route is closed.", "Define it in this template, or correct the reference.");

    /// <summary>An authorizer guards no route.</summary>
    public static readonly DiagnosticDescriptor AuthorizerUnused = new(
        "GH1216", Info, "The authorizer {0} guards no route.", "Remove it, or protect a route with it.");

    /// <summary>The type of an authorizer is unknown.</summary>
    public static readonly DiagnosticDescriptor UnknownAuthorizerType = new(
        "GH1217", Error, "The authorizer type {0} is unknown; allowed are {1}.", "Use one of them.");

    /// <summary>The authorization type of a route is unknown.</summary>
    public static readonly DiagnosticDescriptor UnknownAuthorizationType = new(
        "GH1218", Error, "The authorization type {0} is unknown; allowed are {1}. The route is closed.", "Use one of them.");

    /// <summary>A gateway response is for no known type.</summary>
    public static readonly DiagnosticDescriptor UnknownGatewayResponse = new(
        "GH1219", Error, "There is no gateway response {0}; allowed are {1}.", "Use one of them.");

    /// <summary>A method is none that API Gateway takes.</summary>
    public static readonly DiagnosticDescriptor UnknownMethod = new(
        "GH1220", Error, "'{0}' is no method that API Gateway takes; allowed are {1}.", "Use one of them.");

    /// <summary>An API has more than one endpoint type.</summary>
    public static readonly DiagnosticDescriptor SeveralEndpointTypes = new(
        "GH1221", Error, "An API has one endpoint type; the first counts.", "Remove the others.");

    /// <summary>An endpoint type is unknown.</summary>
    public static readonly DiagnosticDescriptor UnknownEndpointType = new(
        "GH1222", Error, "The endpoint type {0} is unknown.", "Use REGIONAL, EDGE or PRIVATE.");

    /// <summary>A stage is defined twice.</summary>
    public static readonly DiagnosticDescriptor StageTwice = new(
        "GH1223", Error, "The stage {0} is defined twice; AWS refuses the second.", "Remove StageName from the deployment.");

    /// <summary>A usage plan opens no stage.</summary>
    public static readonly DiagnosticDescriptor UsagePlanWithoutStage = new(
        "GH1225", Info, "The usage plan {0} opens no stage.", "Add ApiStages.");

    /// <summary>An API is defined by a body and by single resources.</summary>
    public static readonly DiagnosticDescriptor MixedDefinitions = new(
        "GH1226", Warning, "The API has a body and routes as resources besides; the next update of the body deletes these.", "Put all routes into the body, or set Mode to merge.");

    /// <summary>A route's function does not let the API call it.</summary>
    public static readonly DiagnosticDescriptor PermissionMissing = new(
        "GH1227", Warning, "No AWS::Lambda::Permission lets {0} call {1}; AWS answers 500.",
        "Add a permission for apigateway.amazonaws.com whose SourceArn covers it.");

    /// <summary>The body of an API cannot be had.</summary>
    public static readonly DiagnosticDescriptor BodyNotFound = new(
        "GH1228", Warning, "The body of the API at {0} cannot be read; its routes are not known here.", "Give the file with the template, or put the body inline.");

    /// <summary>An API says by no means what kind of API it is.</summary>
    public static readonly DiagnosticDescriptor ProtocolTypeMissing = new(
        "GH1229", Error, "The API has no ProtocolType.", "Write HTTP or WEBSOCKET.");

    /// <summary>A route key is neither <c>$default</c> nor method and path.</summary>
    public static readonly DiagnosticDescriptor NotARouteKey = new(
        "GH1230", Error, "'{0}' is not a route key of an HTTP API.", "Write $default, or a method and a path: GET /pets.");

    /// <summary>A route has no target that is in the template.</summary>
    public static readonly DiagnosticDescriptor TargetNotFound = new(
        "GH1231", Warning, "The target {0} of route {1} is no integration of this template; the route is left out.", "Write integrations/ and the reference of an integration.");

    /// <summary>An integration of a WebSocket API is of a type that is not honoured.</summary>
    public static readonly DiagnosticDescriptor WebSocketIntegrationWithoutEffect = new(
        "GH1232", Warning, "WebSocket integrations of type {0} are not supported; the route calls nothing here.", "Use AWS_PROXY or MOCK to try it locally.");

    /// <summary>The API is copied from another.</summary>
    public static readonly DiagnosticDescriptor CloneWithoutEffect = new(
        "GH1233", Warning, "The routes of the API {0}, of which this one is a clone, are not known.", "Define the routes in the template.");

    /// <summary>Settings of a route of a stage have no place in the value.</summary>
    public static readonly DiagnosticDescriptor RouteSettingsWithoutPlace = new(
        "GH1234", Info, "The settings {0} of route {1} are not kept; those of the stage hold.", "They change logs and metrics only.");

    /// <summary>A stage has no name.</summary>
    public static readonly DiagnosticDescriptor StageWithoutName = new(
        "GH1235", Warning, "The stage has no StageName; here it is named {0}.", "Name the stage.");

    /// <summary>An integration answers with a status that its method does not have.</summary>
    public static readonly DiagnosticDescriptor IntegrationStatusUndeclared = new(
        "GH1237", Error, "The integration of {0} answers with status {1}, which is not among the method's responses; AWS refuses it.", "Add the status to MethodResponses.");

    /// <summary>An integration sets a header that its method does not have.</summary>
    public static readonly DiagnosticDescriptor ResponseHeaderUndeclared = new(
        "GH1238", Error, "The integration of {0} sets the header {1}, which the method's response {2} does not declare; AWS refuses it.",
        "Add method.response.header.{name} to ResponseParameters of the method response.");

    /// <summary>An integration takes a parameter that its method does not have.</summary>
    public static readonly DiagnosticDescriptor RequestParameterUndeclared = new(
        "GH1239", Error, "The integration of {0} takes {1}, which the method does not declare; AWS refuses it.", "Add it to RequestParameters of the method.");

    /// <summary>A deployment is made before the routes.</summary>
    public static readonly DiagnosticDescriptor DeploymentBeforeRoutes = new(
        "GH1240", Error, "The deployment {0} waits for no route of its API ({1}), so that AWS finds none to deploy.", "Name them in DependsOn.");

    /// <summary>A deployment is made before some of the routes.</summary>
    public static readonly DiagnosticDescriptor DeploymentBeforeSomeRoutes = new(
        "GH1241", Warning, "The deployment {0} does not wait for {1}: AWS may deploy the API without them.", "Name them in DependsOn.");

    /// <summary>A URI is none that an integration can have.</summary>
    public static readonly DiagnosticDescriptor IntegrationUriRefused = new(
        "GH1242", Error, "'{0}' is no URI of an integration of type {1}; AWS refuses it.",
        "Write arn:aws:apigateway:{region}:lambda:path/2015-03-31/functions/{function ARN}/invocations, or arn:aws:apigateway:{region}:{service}:{action|path}/{what}.");

    /// <summary>A stage deploys by itself and names a deployment.</summary>
    public static readonly DiagnosticDescriptor DeploysItselfAndNamed = new(
        "GH1243", Error, "The stage {0} has both AutoDeploy and a DeploymentId; AWS refuses it.", "Remove one of the two.");

    /// <summary>The target of a route is not of the form that API Gateway takes.</summary>
    public static readonly DiagnosticDescriptor TargetMalformed = new(
        "GH1244", Error, "The target {0} of route {1} does not begin with integrations/.", "Write integrations/ and the reference of an integration.");

    /// <summary>An access log goes to the name of a log group.</summary>
    public static readonly DiagnosticDescriptor LogGroupNotArn = new(
        "GH1245", Error, "The access log of the stage {0} goes to the name of the log group {1}, but AWS takes its ARN.", "Use Fn::GetAtt with Arn in place of Ref.");
}
