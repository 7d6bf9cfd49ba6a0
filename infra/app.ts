import { createApp } from "./standfirst-app.ts";

createApp().synth();
