namespace Gatehouse.Cdk;

/// <summary>Publishes projects: each once in a process, and not at all where the last result is up to date.</summary>
internal static class ProjectPublisher
{
    private static readonly Dictionary<string, PublishResult> Done = [];

    public static PublishResult Publish(LambdaProject project)
    {
        lock (Done)
        {
            if (!Done.TryGetValue(project.Path, out var result))
            {
                result = UpToDate(project);
                Done.Add(project.Path, result);
            }

            return result;
        }
    }

    /// <summary>As <see cref="Publish"/>, without regard to what this process has published.</summary>
    public static PublishResult UpToDate(LambdaProject project)
    {
        var work = new WorkFolder(project.Root);
        var name = project.AssemblyName + "-" + LogicalIds.Hash(Path.GetRelativePath(project.Root, project.Path).Replace('\\', '/'), 8);
        var folder = work.Path("publish", name);
        var stampFile = folder + ".json";
        using var guard = work.Lock();
        if (PublishStamp.Read(stampFile) is { } stamp && Directory.Exists(folder)
            && ProjectInputs.Fingerprint(project.Root, stamp.Projects.Select(path => Path.GetFullPath(path, project.Root))) == stamp.Inputs)
        {
            return Result(project, folder, stamp.Output);
        }

        Directory.CreateDirectory(work.Path("publish"));
        File.Delete(stampFile);
        var build = work.Path("build");
        if (DotNetPublish.Run(project, build, folder) is { } failure)
        {
            return failure;
        }

        var projects = ProjectInputs.Projects(project, AssetsFile(project, build));
        var fresh = new PublishStamp(
            [.. projects.Select(path => Path.GetRelativePath(project.Root, path))],
            ProjectInputs.Fingerprint(project.Root, projects) ?? "",
            FileHash.OfFolder(folder));
        fresh.Write(stampFile);
        return Result(project, folder, fresh.Output);
    }

    private static PublishedProject Result(LambdaProject project, string folder, string hash) =>
        new(folder, hash, File.Exists(Path.Combine(folder, project.AssemblyName + ".runtimeconfig.json")));

    private static string AssetsFile(LambdaProject project, string build) =>
        Path.Combine(build, "obj", Path.GetFileNameWithoutExtension(project.Path), "project.assets.json");
}
