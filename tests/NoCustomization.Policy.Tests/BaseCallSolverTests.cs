using NoCustomization.Policy.Flow;
using Xunit;

namespace NoCustomization.Policy.Tests;

/// <summary>Paths through bodies, drawn by hand.</summary>
public sealed class BaseCallSolverTests
{
    private readonly FlowGraph _graph = new();

    [Fact]
    public void Nothing_calls_nothing() => Assert.Equal(BaseCalls.Never, BaseCallSolver.Solve(_graph));

    [Fact]
    public void A_call_on_one_of_two_ways_is_not_enough()
    {
        Block(-1, false, 1, 2);
        Block(-1, true, 2);
        Block(-1, false, FlowBlock.Exit);
        Expect(BaseCalls.OnSomePaths);
    }

    [Fact]
    public void A_call_on_each_of_two_ways_is_enough()
    {
        Block(-1, false, 1, 2);
        Block(-1, true, FlowBlock.Exit);
        Block(-1, true, FlowBlock.Exit);
        Expect(BaseCalls.OnEveryPath);
    }

    [Fact]
    public void A_loop_may_not_run()
    {
        Block(-1, false, 1);
        Block(-1, false, 2, 3);
        Block(-1, true, 1);
        Block(-1, false, FlowBlock.Exit);
        Expect(BaseCalls.OnSomePaths);
    }

    [Fact]
    public void A_way_that_throws_need_not_call()
    {
        Block(-1, false, 1, 2);
        Block(-1, false, FlowBlock.Throw);
        Block(-1, true, FlowBlock.Exit);
        Expect(BaseCalls.OnEveryPath);
    }

    [Fact]
    public void What_only_throws_never_calls()
    {
        Block(-1, false, FlowBlock.Throw);
        Block(-1, true, FlowBlock.Exit);
        Expect(BaseCalls.Never);
    }

    [Theory]
    [InlineData(true, BaseCalls.OnEveryPath)]
    [InlineData(false, BaseCalls.Never)]
    public void A_finally_part_counts_on_every_way_out(bool calls, BaseCalls expected)
    {
        Guard(-1, isFinally: true, 2);
        Block(0, false, FlowBlock.Exit, 1);
        Block(-1, false, FlowBlock.Exit);
        Block(-1, calls, FlowBlock.EndFinally).Finally = 0;
        Expect(expected);
    }

    [Fact]
    public void A_finally_part_that_never_ends_lets_nobody_out()
    {
        Guard(-1, isFinally: true, 1);
        Block(0, false, FlowBlock.Exit);
        Block(-1, true, FlowBlock.Throw);
        Expect(BaseCalls.OnEveryPath);
    }

    [Theory]
    [InlineData(false, BaseCalls.OnEveryPath)]
    [InlineData(true, BaseCalls.OnSomePaths)]
    public void A_handler_takes_base_for_called_unless_a_throw_stands_before_the_call(bool throws, BaseCalls expected)
    {
        Guard(-1, isFinally: false, 2);
        Block(0, false, throws ? [1, FlowBlock.Throw] : [1]);
        Block(0, true, FlowBlock.Exit);
        Block(-1, false, FlowBlock.Exit);
        Expect(expected);
    }

    [Fact]
    public void A_throw_goes_to_the_nearest_handler_through_the_finally_parts_between()
    {
        Guard(-1, isFinally: false, 2);
        Guard(0, isFinally: true, 1);
        Block(1, false, FlowBlock.Throw);
        Block(0, true, FlowBlock.EndFinally).Finally = 1;
        Block(-1, false, FlowBlock.Exit);
        Expect(BaseCalls.OnEveryPath);
    }

    [Theory]
    [InlineData(true, BaseCalls.OnEveryPath)]
    [InlineData(false, BaseCalls.Never)]
    public void A_part_that_is_never_left_may_fail_all_the_same(bool calls, BaseCalls expected)
    {
        Guard(-1, isFinally: false, 1);
        Block(0, calls, 0);
        Block(-1, false, FlowBlock.Exit);
        Expect(expected);
    }

    private void Expect(BaseCalls expected) => Assert.Equal(expected, BaseCallSolver.Solve(_graph));

    private FlowBlock Block(int guard, bool calls, params int[] next)
    {
        var block = new FlowBlock(guard) { Calls = calls };
        block.Next.AddRange(next);
        _graph.Blocks.Add(block);
        return block;
    }

    private void Guard(int outer, bool isFinally, int handler)
    {
        var guard = new FlowGuard(outer, isFinally);
        guard.Handlers.Add(handler);
        _graph.Guards.Add(guard);
    }
}
