declare module '*.mermaid?raw' {
  const diagram: string;
  export default diagram;
}
