using BenchmarkDotNet.Running;
using Huozi.Benchmarks;

BenchmarkRunner.Run<RoundBenchmarks>(args: args);
