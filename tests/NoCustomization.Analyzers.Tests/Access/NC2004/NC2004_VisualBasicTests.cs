using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Access.NC2004;

/// <summary>The same in Visual Basic.</summary>
public sealed class NC2004_VisualBasicTests
{
    [Fact]
    public Task Visual_Basic_names_differ_in_case_and_need_no_import() => new Shape
    {
        Core = RestrictedCore.Source,
        VisualBasic = true,
        Vendor =
        [
            """
            Imports Juki
            Imports System.Linq
            Imports P = Juki.Plumbing
            Class A
                Private a As PLUMBING                            ' expect: NC2004
                Private b As P                                   ' expect: NC2004
                Private c, d As Plumbing                         ' expect: NC2004
                Function M(x As Free) As [Plumbing]              ' expect: NC2004
                    plumbing.Run()                               ' expect: NC2004
                    Dim p As New Plumbing(2)                     ' expect: NC2004
                    Dim q = New Plumbing.Part()                  ' expect: NC2004
                    x.Take(x.Hand())
                    For Each i In x                              ' expect: NC2004
                    Next
                    Dim s = NameOf(Plumbing.Run)                 ' expect: NC2004
                    Dim f As New Free("x")                       ' expect: NC2004
                    Dim n As Integer = x                         ' expect: NC2004
                    Dim i2 = x(1)                                ' expect: NC2004
                    Dim w = x.Hands().Where(Function(h) True)    ' expect: NC2004
                    Dim l = From h In x.Hands() Select 1         ' expect: NC2004
                    Return Nothing
                End Function
                <Plumbing> Sub N()                               ' expect: NC2004
                End Sub
            End Class
            Class B
                Inherits Free                                    ' expect: NC1001
                Sub New()
                    MyBase.New("x")                              ' expect: NC2004
                End Sub
            End Class
            """,
        ],
    }.Verify();
}
