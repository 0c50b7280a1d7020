// The CDK runs in one process beside this one, and takes calls of one thread only.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
