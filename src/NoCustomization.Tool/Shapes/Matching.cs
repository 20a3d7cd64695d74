using System;
using System.Collections.Generic;

namespace NoCustomization.Tool.Shapes;

/// <summary>
/// Pairs what is expected with what is found, as many as possible: where a finding could meet several expectations, the choice must not
/// take another finding's only one.
/// </summary>
internal static class Matching
{
    /// <summary>A largest set of pairs.</summary>
    /// <param name="left">How many are on the left.</param>
    /// <param name="right">How many are on the right.</param>
    /// <param name="fits">Whether a left and a right one may be paired.</param>
    /// <returns>For each on the left its partner on the right, or -1.</returns>
    public static int[] Maximum(int left, int right, Func<int, int, bool> fits)
    {
        var partnerOfLeft = new int[left];
        var partnerOfRight = new int[right];
        Array.Fill(partnerOfLeft, -1);
        Array.Fill(partnerOfRight, -1);
        for (var i = 0; i < left; i++)
            TryPair(i, new bool[right]);
        return partnerOfLeft;

        // Takes a free partner, or one whose own partner can move elsewhere.
        bool TryPair(int l, bool[] visited)
        {
            for (var r = 0; r < right; r++)
            {
                if (visited[r] || !fits(l, r))
                    continue;
                visited[r] = true;
                if (partnerOfRight[r] < 0 || TryPair(partnerOfRight[r], visited))
                {
                    partnerOfLeft[l] = r;
                    partnerOfRight[r] = l;
                    return true;
                }
            }

            return false;
        }
    }
}
