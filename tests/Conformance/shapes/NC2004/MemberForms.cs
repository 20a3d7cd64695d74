// Fields, references, events and interfaces in every form of use.
// core: ../../cores/Denpyo.cs
// options: unsafe=true
using System;
using System.Linq.Expressions;
using System.Threading;
using Denpyo;

namespace Acme.Slips;

static class Uses
{
    static int Read(Form form) => form.Cell; // expect: NC2004

    static int ReadFixed(Form form) => form.Fixed; // expect: NC2004

    static void Write(Form form) => form.Cell = 1; // expect: NC2004

    static void Ref(Form form)
    {
        ref var cell = ref form.Cell; // expect: NC2004
        cell = 2;
        cell++;
        Interlocked.Increment(ref form.Cell); // expect: NC2004
        Give(out form.Cell); // expect: NC2004
        Take(in form.Fixed); // expect: NC2004
        Take(form.Fixed); // expect: NC2004
    }

    static unsafe void Pin(Form form) { fixed (int* p = &form.Cell) *p = 3; } // expect: NC2004

    static void RefReturn(Form form)
    {
        form.At(1) = 2; // expect: NC2004
        form.At(1)++; // expect: NC2004
        ref var at = ref form.At(2); // expect: NC2004
        at = 3;
        form[1] = 2; // expect: NC2004
        form[1] += 2; // expect: NC2004
        ref readonly var row = ref form[2]; // expect: NC2004
        Console.WriteLine(row);
    }

    static void Events(Form form, Form other)
    {
        form.Filled += OnFilled; // expect: NC2004, NC2005
        form.Filled -= OnFilled; // expect: NC2004
        other?.Filled += OnFilled; // expect: NC2004, NC2005
        other?.Cell = 4; // expect: NC2004
        other?.Cell += 4; // expect: NC2004
    }

    static Form Init() => new() { Late = 1 }; // expect: NC2004

    static string Const(string text) => text switch
    {
        Form.Kind => "kind", // expect: NC2004 source
        Form.Free => "free",
        _ => "none",
    };

    static int Case(string text)
    {
        switch (text)
        {
            case Form.Kind: // expect: NC2004 source
                return 1;
            case Form.Free:
                return 2;
            default:
                goto case Form.Kind; // expect: NC2004 source
        }
    }

    static bool Is(object o) => o is Form.Kind; // expect: NC2004 source

    static void Default(string kind = Form.Kind) // expect: NC2004 source
    {
    }

    static string Composed() => $"{Form.Kind}-{Form.Free}"; // expect: NC2004 source

    static string Name(Form form) => nameof(form.Cell) + nameof(Form.At); // expect: NC2004, NC2004 source

    static void Draw(ILine line, Line own)
    {
        line.Draw(); // expect: NC2004
        own.Draw();
        ((ILine)own).Draw(); // expect: NC2004
        Action later = line.Draw; // expect: NC2004
        later();
        Console.WriteLine(line.Text); // expect: NC2004
    }

    static void DrawAny<T>(T line)
        where T : ILine => line.Draw(); // expect: NC2004

    static Expression<Func<Form, int>> Tree() => form => form.Cell; // expect: NC2004

    static Expression<Action<ILine>> CallTree() => line => line.Draw(); // expect: NC2004

    static Expression<Func<Form>> InitTree() => () => new Form { Late = 1 }; // expect: NC2004

    static void Give(out int cell) => cell = 1;

    static void Take(in int cell)
    {
    }

    static void OnFilled(object sender, EventArgs e)
    {
    }
}
