using BenchmarkDotNet.Running;
using CadreOrleans.Bench;

if (args is ["targets", ..])
{
    return TargetList.Run(args.Length > 1 ? args[1] : null);
}

BenchmarkSwitcher.FromAssembly(typeof(ITarget).Assembly).Run(args);
return 0;
