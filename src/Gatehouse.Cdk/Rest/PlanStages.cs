using System.Runtime.CompilerServices;

namespace Gatehouse.Cdk;

/// <summary>Lets a usage plan open stages of several APIs, and keys be those of the CDK.</summary>
public static class PlanStages
{
    extension(UsagePlanStage)
    {
        /// <summary>A stage of another API than that which holds the plan.</summary>
        /// <param name="api">The other API.</param>
        /// <param name="stage">The name of the stage.</param>
        /// <param name="file">The caller's file.</param>
        /// <param name="line">The caller's line.</param>
        public static UsagePlanStage Of(RestApiReference api, string stage, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            ArgumentNullException.ThrowIfNull(api);
            return new(api.StageNameFor(stage, file, line)) { Api = api.ApiId };
        }
    }

    extension(ApiKey)
    {
        /// <summary>A key that another construct makes or names.</summary>
        /// <param name="key">The key.</param>
        public static ApiKey From(Amazon.CDK.AWS.APIGateway.IApiKey key)
        {
            ArgumentNullException.ThrowIfNull(key);
            return ApiKey.FromId(key.KeyId);
        }
    }
}
